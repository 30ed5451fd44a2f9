import { createHash } from "node:crypto";
import type { Transaction } from "@/db/client";
import { listLetters } from "@/db/queries/consultation-letters";
import { updateOverride } from "@/db/queries/consultations";
import { appendEvent } from "@/db/queries/events";
import { lockNominations } from "@/db/queries/nominations";
import { type Actor, scopeOf } from "@/domain/actor";
import { lastLetters, standsInTheWay } from "@/domain/consultation";
import type { OverrideAnswerInput } from "@/domain/consultation-input";
import { unitOf } from "@/domain/notification";
import { ok, type Result, refuse } from "@/domain/result";
import { notify } from "../notifications/notify";

/** Decides, with a reason, to go on without or against a department's answer; another person then recommends. */
export async function overrideAnswer(
  actor: Actor,
  { consultationId, nominationId, reason }: OverrideAnswerInput,
  on: Transaction,
): Promise<Result<{ readonly nominationId: string }>> {
  if (actor.role !== "county") return refuse({ code: "not_your_role" });
  const [nomination] = await lockNominations(on.db, scopeOf(actor), [nominationId]);
  if (!nomination) return refuse({ code: "not_found" });
  if (nomination.position !== "in_review.county") return refuse({ code: "not_from_here" });
  const of = { id: nominationId, bodyId: actor.organisationId };
  const letters = lastLetters(await listLetters(on.db, nomination.roundId, actor.personId, of));
  const letter = letters.find(({ id }) => id === consultationId);
  const item = letter?.items.find((one) => one.nominationId === nominationId);
  if (!letter || !item) return refuse({ code: "not_found" });
  if (!standsInTheWay(item) || item.override !== null) return refuse({ code: "not_from_here" });
  await updateOverride(
    on.db,
    { consultationId, nominationId },
    { overriddenBy: actor.personId, overriddenAt: on.now, overrideReason: reason },
  );
  const { department } = letter;
  const body = { ...unitOf(nomination), organisationId: actor.organisationId };
  await notify(body, "consultation_overridden", { department, reason }, on);
  await appendEvent(on.db, {
    verb: "consultation_overridden",
    subjectKind: "consultation",
    subjectId: consultationId,
    detail: { nominationId, answer: item.answer, said: createHash("sha256").update(reason).digest("hex") },
  });
  return ok({ nominationId });
}
