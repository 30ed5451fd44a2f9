import { type Database, desks } from "@/db/client";
import { listEntriesOf } from "@/db/queries/list-entries";
import { listDecisions, listLists } from "@/db/queries/lists";
import { listNominations } from "@/db/queries/nominations";
import { listNotices, listObjections, type ObjectionRow } from "@/db/queries/notices";
import { findLatestRound, findRound } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import type { PublicationDesk } from "@/domain/publication-desk";
import { read } from "../requests/read";
import { listLine } from "./list-line";

const isOpenAt = (noticeId: string | undefined) => (objection: ObjectionRow) =>
  objection.noticeId === noticeId && objection.closedAt === null;

/** 发布台: every list with where it stands, newest first. */
export const publicationDesk = (actor: Actor, on: Database = desks()): Promise<PublicationDesk> =>
  read(
    actor,
    async ({ db, now }) => {
      const lists = await listLists(db);
      const entries = await listEntriesOf(
        db,
        lists.map(({ id }) => id),
      );
      const nominations = await listNominations(db, scopeOf(actor));
      const positions = new Map(nominations.map(({ id, position }) => [id, position]));
      const notices = await listNotices(db);
      const objections = await listObjections(
        db,
        notices.map(({ id }) => id),
      );
      const decisions = await listDecisions(db);
      const years = new Map<string, number>();
      for (const roundId of new Set(lists.map((list) => list.roundId)))
        years.set(roundId, (await findRound(db, roundId))?.year ?? 0);
      const lines = lists.map((list) => {
        const notice = notices.find(({ listId }) => listId === list.id) ?? null;
        return listLine({
          list,
          roundYear: years.get(list.roundId) ?? 0,
          living: entries.filter(({ listId, removedReason }) => listId === list.id && removedReason === null),
          positions,
          notice,
          decision: decisions.find(({ listId }) => listId === list.id) ?? null,
          openObjections: objections.filter(isOpenAt(notice?.id)).length,
        });
      });
      return { now, round: await findLatestRound(db), lists: lines };
    },
    on,
  );
