import { type Database, desks } from "@/db/client";
import { listEvaluations } from "@/db/queries/evaluations";
import type { Actor } from "@/domain/actor";
import { isScoringOpen } from "@/domain/evaluation";
import type { JudgingDesk } from "@/domain/judging-desk";
import { read } from "../requests/read";
import { ownLines } from "./own-lines";

/** 评分: what a judge has to score, how much of it is done, and until when. */
export const judgingDesk = (actor: Actor, on: Database = desks()): Promise<JudgingDesk> =>
  read(
    actor,
    async ({ db, now }) => {
      if (actor.role !== "judge") throw new Error("judges score");
      const evaluations = await listEvaluations(db);
      const { lines, items } = await ownLines(
        actor.personId,
        evaluations.map(({ id }) => id),
        { db },
      );
      const shown = lines.map(({ sheet: _sheet, points: _points, ...line }) => line);
      return {
        now,
        evaluations: evaluations.map((evaluation) => ({
          evaluation,
          open: isScoringOpen(evaluation, now),
          items: items.get(evaluation.id) ?? [],
          lines: shown.filter(({ evaluationId }) => evaluationId === evaluation.id),
        })),
      };
    },
    on,
  );
