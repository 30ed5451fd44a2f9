import { type Database, desks } from "@/db/client";
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
  return read(
    actor,
    async ({ db, now }) => {
      const found = await findFormForJudge(db, nominationId);
      const sheets = await listAssignments(db, found ? [found.evaluationId] : []);
      const evaluation = found ? await findEvaluation(db, found.evaluationId) : null;
      if (!found || !evaluation) return null;
      const own = await ownLines(actor.personId, [evaluation.id], { db });
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
        receiptNumber: found.receiptNumber,
        form: judgedForm(found.form),
        files: files.map(({ sha256: _sha256, ...file }) => file),
        points,
        comment: sheet.comment,
        reason: sheet.reason,
        colleagues: sheet.state === "scored" ? await scoresOf(db, evaluation, items, nominationId, sheets) : null,
        next: nextCase(own.lines, nominationId),
        place: { at: at + 1, of: own.lines.length, settled: own.lines.filter((one) => one.state !== "assigned").length },
      };
    },
    on,
  );
}

async function scoresOf(
  db: Database,
  evaluation: Evaluation,
  items: readonly RubricItem[],
  nominationId: string,
  assignments: Awaited<ReturnType<typeof listAssignments>>,
): Promise<CaseScores> {
  const scores = await listScores(db, [evaluation.id]);
  return caseScoresOf(nominationId, sheetsOf(nominationId, assignments, scores), items, evaluation);
}
