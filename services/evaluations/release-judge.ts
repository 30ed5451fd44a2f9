import { createHash } from "node:crypto";
import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { releaseSeat } from "@/db/queries/judges";
import type { Actor } from "@/domain/actor";
import { isScoringOpen } from "@/domain/evaluation";
import type { ReleaseJudgeInput } from "@/domain/evaluation-input";
import { ok, type Result, refuse } from "@/domain/result";
import { foundEvaluation } from "./found-evaluation";

/** 退出评审: a judge is given nothing more, and what they have not scored can be given to others. */
export async function releaseJudge(
  actor: Actor,
  input: ReleaseJudgeInput,
  on: Transaction,
): Promise<Result<{ readonly givenBack: number }>> {
  const found = await foundEvaluation(actor, input.evaluationId, on);
  if (!found.ok) return found;
  if (!isScoringOpen(found.value, on.now)) return refuse({ code: "scoring_over" });
  const givenBack = await releaseSeat(on.db, input);
  if (givenBack === null) return refuse({ code: "not_found" });
  const { evaluationId, personId, reason } = input;
  await appendEvent(on.db, {
    verb: "release_judge",
    subjectKind: "evaluation",
    subjectId: evaluationId,
    detail: { personId, givenBack, said: createHash("sha256").update(reason).digest("hex") },
  });
  return ok({ givenBack });
}
