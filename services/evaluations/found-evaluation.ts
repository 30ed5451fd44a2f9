import type { Transaction } from "@/db/client";
import { hold } from "@/db/queries/advisory-locks";
import { findEvaluation } from "@/db/queries/evaluations";
import type { Actor } from "@/domain/actor";
import type { Evaluation } from "@/domain/evaluation";
import { ok, type Result, refuse } from "@/domain/result";

/** The evaluation for the city, which alone sets it up and follows it, which nobody else changes or scores in until the transaction ends. */
export async function foundEvaluation(
  actor: Actor,
  evaluationId: string,
  on: Transaction,
): Promise<Result<Evaluation>> {
  if (actor.role !== "city") return refuse({ code: "not_your_role" });
  await hold(on.db, `evaluation ${evaluationId}`);
  const evaluation = await findEvaluation(on.db, evaluationId);
  return evaluation ? ok(evaluation) : refuse({ code: "not_found" });
}
