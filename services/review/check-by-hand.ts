import { createHash } from "node:crypto";
import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { upsertManualCheck } from "@/db/queries/manual-checks";
import { listLatestVersions } from "@/db/queries/nomination-versions";
import { findRound } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import type { Nomination } from "@/domain/nomination";
import { whyNot } from "@/domain/permission";
import { ok, type Result, refuse } from "@/domain/result";
import type { ManualCheckInput } from "@/domain/review-marks";
import type { Round } from "@/domain/round";
import { roundFacts } from "../nominations/round-facts";
import { openSubmission } from "./open-submission";

/** 人工核: what the stage that has a nomination found where a rule asks for a person; it can be changed until the stage decides. */
export async function checkByHand(
  actor: Actor,
  input: ManualCheckInput,
  on: Transaction,
): Promise<Result<{ readonly nominationId: string }>> {
  const { db, now } = on;
  const { nominationId, submission, ruleId, verdict, note } = input;
  const opened = await openSubmission(db, actor, input);
  if (!opened.ok) return opened;
  const { nomination, personId, stage } = opened.value;
  const round = await findRound(db, nomination.roundId);
  if (!round) throw new Error("a nomination is of a round");
  const refusal = whyNot(actor, "return", nomination, { now, round });
  if (refusal) return refuse(refusal);
  if (!(await asksForPerson(nomination, round, ruleId, on))) return refuse({ code: "not_found" });
  await upsertManualCheck(db, { nominationId, submission, ruleId, stage, verdict, note, personId, at: now });
  const said = createHash("sha256").update(note).digest("hex");
  await appendEvent(db, {
    verb: "check_by_hand",
    subjectKind: "nomination",
    subjectId: nominationId,
    detail: { submission, ruleId, stage, verdict, said },
  });
  return ok({ nominationId });
}

/** Whether a rule leaves this submission to a person. */
async function asksForPerson({ id }: Nomination, round: Round, ruleId: string, { db }: Transaction): Promise<boolean> {
  const version = (await listLatestVersions(db, [id])).get(id);
  if (!version) throw new Error("what was submitted has a version");
  const [judged] = await roundFacts(db, round, [version.form]);
  return judged?.findings.some((finding) => finding.ruleId === ruleId && finding.verdict === "manual") ?? false;
}
