import { type Database, desks } from "@/db/client";
import { listAssignments, listCasesAtCity } from "@/db/queries/assignments";
import { listEvaluations } from "@/db/queries/evaluations";
import { listSeats } from "@/db/queries/judges";
import { findLatestRound } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import { awardKeys } from "@/domain/award-types";
import type { EvaluationsDesk } from "@/domain/judging-desk";
import { read } from "../requests/read";
import { tallyOf } from "./tally-of";

/** 评审: for each award of the newest round whether it is scored, by how many, and how far they are. */
export const evaluationsDesk = (actor: Actor, on: Database = desks()): Promise<EvaluationsDesk> =>
  read(
    actor,
    async ({ db, now }) => {
      const round = await findLatestRound(db);
      const evaluations = (await listEvaluations(db)).filter(({ roundId }) => roundId === round?.id);
      const ids = evaluations.map(({ id }) => id);
      const cases = round ? await listCasesAtCity(db, round.id) : [];
      const seats = await listSeats(db, ids);
      const sheets = await listAssignments(db, ids);
      const lines = awardKeys.map((award) => {
        const evaluation = evaluations.find((one) => one.award === award) ?? null;
        return {
          award,
          evaluation,
          waiting: cases.filter((one) => one.award === award && one.waiting).length,
          judges: seats.filter((seat) => seat.evaluationId === evaluation?.id && seat.releasedAt === null).length,
          tally: tallyOf(sheets.filter((sheet) => sheet.evaluationId === evaluation?.id)),
        };
      });
      return { now, roundTitle: round?.title ?? null, lines };
    },
    on,
  );
