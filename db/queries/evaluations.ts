import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { AwardKey } from "@/domain/award-types";
import type { Evaluation, RubricItem } from "@/domain/evaluation";
import type { Database } from "../client";
import { evaluations, rubricItems } from "../schema/evaluations";

const columns = {
  id: evaluations.id,
  roundId: evaluations.roundId,
  award: evaluations.award,
  dueAt: evaluations.dueAt,
  perCase: evaluations.perCase,
  trim: evaluations.trim,
  tieItem: evaluations.tieItem,
  closedAt: evaluations.closedAt,
};

/** Sets up an evaluation; null where its award has one in this round. */
export async function insertEvaluation(
  db: Database,
  row: Omit<Evaluation, "id" | "closedAt"> & { readonly createdBy: string; readonly createdAt: string },
  items: readonly RubricItem[],
): Promise<string | null> {
  const [made] = await db.insert(evaluations).values(row).onConflictDoNothing().returning({ id: evaluations.id });
  if (!made) return null;
  await db.insert(rubricItems).values(items.map((item) => ({ ...item, evaluationId: made.id })));
  return made.id;
}

/** The evaluations that the actor holds or judges in. */
export const listEvaluations = (db: Database): Promise<readonly Evaluation[]> =>
  db.select(columns).from(evaluations).orderBy(asc(evaluations.createdAt), asc(evaluations.id));

export async function findEvaluation(db: Database, id: string): Promise<Evaluation | null> {
  const [row] = await db.select(columns).from(evaluations).where(eq(evaluations.id, id));
  return row ?? null;
}

export async function findEvaluationOf(db: Database, roundId: string, award: AwardKey): Promise<Evaluation | null> {
  const [row] = await db
    .select(columns)
    .from(evaluations)
    .where(and(eq(evaluations.roundId, roundId), eq(evaluations.award, award)));
  return row ?? null;
}

export type RubricRow = RubricItem & { readonly evaluationId: string };

/** The rubric items of these evaluations, each rubric in its order. */
export async function listRubricItems(db: Database, evaluationIds: readonly string[]): Promise<readonly RubricRow[]> {
  if (evaluationIds.length === 0) return [];
  return db
    .select()
    .from(rubricItems)
    .where(inArray(rubricItems.evaluationId, [...evaluationIds]))
    .orderBy(asc(rubricItems.evaluationId), asc(rubricItems.ordinal));
}

export async function updateDueAt(db: Database, id: string, dueAt: string): Promise<void> {
  await db.update(evaluations).set({ dueAt, closedAt: null }).where(eq(evaluations.id, id));
}

export async function updateClosedAt(db: Database, id: string, closedAt: string): Promise<void> {
  await db.update(evaluations).set({ closedAt }).where(eq(evaluations.id, id));
}

/** Takes back an evaluation of which no judge has been given anything, through the one function that may. */
export async function discardEvaluation(db: Database, id: string): Promise<boolean> {
  const rows = await db.execute<{ done: boolean }>(sql`select app.discard_evaluation(${id}::uuid) as done`);
  return rows[0]?.done === true;
}
