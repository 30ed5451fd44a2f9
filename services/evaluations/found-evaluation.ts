import type { Transaction } from "@/db/client";
import { lockEvaluation } from "@/db/queries/evaluations";
import type { Actor } from "@/domain/actor";
import type { Evaluation } from "@/domain/evaluation";
import { ok, type Result, refuse } from "@/domain/result";

/** The evaluation for the city, which alone sets it up and follows it, held until the transaction ends. */
export async function foundEvaluation(actor: Actor, evaluationId: string, on: Transaction): Promise<Result<Evaluation>> {
  if (actor.role !== "city") return refuse({ code: "not_your_role" });
  const evaluation = await lockEvaluation(on.db, evaluationId);
  return evaluation ? ok(evaluation) : refuse({ code: "not_found" });
}
