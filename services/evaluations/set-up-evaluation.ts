import { createHash } from "node:crypto";
import type { Transaction } from "@/db/client";
import { insertEvaluation } from "@/db/queries/evaluations";
import { appendEvent } from "@/db/queries/events";
import { findLatestRound } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import { momentOf } from "@/domain/calendar";
import { canonicalJson } from "@/domain/canonical";
import type { SetUpEvaluationInput } from "@/domain/evaluation-input";
import { ok, type Result, refuse } from "@/domain/result";

/** 设立评审: rubric, deadline and the ways of counting for one award of the newest round, once. */
export async function setUpEvaluation(
  actor: Actor,
  { items, dueAt, ...input }: SetUpEvaluationInput,
  on: Transaction,
): Promise<Result<{ readonly evaluationId: string }>> {
  if (actor.role !== "city") return refuse({ code: "not_your_role" });
  const due = momentOf(dueAt.slice(0, 10), dueAt.slice(11));
  if (due <= on.now) return refuse({ code: "invalid", fields: { dueAt: "评分截止时间要晚于现在" } });
  const round = await findLatestRound(on.db);
  if (round === null) return refuse({ code: "not_found" });
  const rubric = items.map((item, index) => ({ ...item, ordinal: index + 1 }));
  const row = { ...input, roundId: round.id, dueAt: due, createdBy: actor.personId, createdAt: on.now };
  const evaluationId = await insertEvaluation(on.db, row, rubric);
  if (evaluationId === null) return refuse({ code: "stale" });
  await appendEvent(on.db, {
    verb: "set_up_evaluation",
    subjectKind: "evaluation",
    subjectId: evaluationId,
    detail: { ...input, dueAt: due, rubric: createHash("sha256").update(canonicalJson(rubric)).digest("hex") },
  });
  return ok({ evaluationId });
}
