import { type Database, desks, type Transaction } from "@/db/client";
import { listAssignments } from "@/db/queries/assignments";
import { findEvaluation } from "@/db/queries/evaluations";
import { findFormForJudge, listFilesForJudge } from "@/db/queries/judge-cases";
import { listScores } from "@/db/queries/scores";
import type { Actor } from "@/domain/actor";
import { type CaseScores, caseScoresOf, type Evaluation, isScoringOpen, type RubricItem } from "@/domain/evaluation";
import { judgedForm } from "@/domain/judged-form";
import type { JudgedCase } from "@/domain/judging-desk";
import { nextCase } from "@/domain/next-case";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";
import { ownLines } from "./own-lines";
import { sheetsOf } from "./sheets-of";

/** One nomination as a judge scores it, without names and numbers of people; null where it is not theirs to score. */
export async function judgedCase(
  actor: Actor,
  nominationId: string,
  on: Database = desks(),
): Promise<JudgedCase | null> {
  if (actor.role !== "judge" || !isId(nominationId)) return null;
  const { personId } = actor;
  return read(
    actor,
    async (transaction) => {
      const found = await findFormForJudge(transaction.db, nominationId);
      const evaluation = found ? await findEvaluation(transaction.db, found.evaluationId) : null;
      if (!found || !evaluation) return null;
      const rest = await restOf(personId, evaluation, nominationId, transaction);
      return rest && { ...rest, receiptNumber: found.receiptNumber, form: judgedForm(found.form) };
    },
    on,
  );
}

type Rest = Omit<JudgedCase, "receiptNumber" | "form">;

async function restOf(
  personId: string,
  evaluation: Evaluation,
  nominationId: string,
  { db, now }: Transaction,
): Promise<Rest | null> {
  const own = await ownLines(personId, [evaluation.id], { db });
  const at = own.lines.findIndex((line) => line.nominationId === nominationId);
  const line = own.lines[at];
  if (line === undefined) return null;
  const { sheet, points, ...shown } = line;
  const items = own.items.get(evaluation.id) ?? [];
  const files = await listFilesForJudge(db, nominationId);
  return {
    now,
    evaluation,
    open: isScoringOpen(evaluation, now) && sheet.state === "assigned",
    items,
    line: shown,
    files: files.map(({ sha256: _sha256, ...file }) => file),
    points,
    comment: sheet.comment,
    reason: sheet.reason,
    colleagues: sheet.state === "scored" ? await scoresOf(db, evaluation, items, nominationId) : null,
    next: nextCase(own.lines, nominationId),
    place: { at: at + 1, of: own.lines.length, settled: own.lines.filter((one) => one.state !== "assigned").length },
  };
}

async function scoresOf(
  db: Database,
  evaluation: Evaluation,
  items: readonly RubricItem[],
  nominationId: string,
): Promise<CaseScores> {
  const assignments = await listAssignments(db, [evaluation.id]);
  const scores = await listScores(db, [evaluation.id]);
  return caseScoresOf(nominationId, sheetsOf(nominationId, assignments, scores), items, evaluation);
}
