import type { Transaction } from "@/db/client";
import { findNow } from "@/db/queries/actors";
import { hold } from "@/db/queries/advisory-locks";
import { findAssignment } from "@/db/queries/assignments";
import { findEvaluation, listRubricItems } from "@/db/queries/evaluations";
import { listCasesForJudge } from "@/db/queries/judge-cases";
import type { Actor } from "@/domain/actor";
import { type Evaluation, isScoringOpen, type ItemPoints, type RubricItem } from "@/domain/evaluation";
import { ok, type Result, refuse } from "@/domain/result";

export type OpenSheet = {
  readonly evaluation: Evaluation;
  readonly items: readonly RubricItem[];
  readonly personId: string;
};

type Asked = {
  readonly evaluationId: string;
  readonly nominationId: string;
  readonly points?: readonly ItemPoints[];
};

/** One's own sheet of a nomination while it can be filled in: in time, not settled, and with points within their items. Nobody else scores until the transaction ends. */
export async function openSheet(
  actor: Actor,
  { evaluationId, nominationId, points = [] }: Asked,
  { db }: Transaction,
): Promise<Result<OpenSheet>> {
  if (actor.role !== "judge") return refuse({ code: "not_your_role" });
  const { personId } = actor;
  await hold(db, `evaluation ${evaluationId}`);
  const evaluation = await findEvaluation(db, evaluationId);
  const sheet = await findAssignment(db, { evaluationId, nominationId, personId });
  const cases = await listCasesForJudge(db);
  if (!evaluation || !sheet || cases.every((one) => one.nominationId !== nominationId))
    return refuse({ code: "not_found" });
  if (!isScoringOpen(evaluation, await findNow(db)) || sheet.state !== "assigned")
    return refuse({ code: "scoring_over" });
  const items = await listRubricItems(db, [evaluationId]);
  const wrong = points.filter(
    ({ item, points: given }) => given > (items.find((one) => one.ordinal === item)?.most ?? -1),
  );
  if (wrong.length > 0)
    return refuse({
      code: "invalid",
      fields: Object.fromEntries(wrong.map(({ item }) => [`points.${item}`, "超过了这一项的满分"])),
    });
  return ok({ evaluation, items, personId });
}
