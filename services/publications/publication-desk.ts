import { type Database, desks } from "@/db/client";
import { type EntryRow, listEntriesOf } from "@/db/queries/list-entries";
import { type DecisionRow, type ListRow, listDecisions, listLists } from "@/db/queries/lists";
import { listNominations } from "@/db/queries/nominations";
import { listNotices, listObjections, type NoticeRow, type ObjectionRow } from "@/db/queries/notices";
import { findLatestRound, findRound } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import type { ListLine, ListState, PublicationDesk } from "@/domain/publication-desk";
import type { PositionKey } from "@/domain/workflow";
import { read } from "../requests/read";

export type ListFacts = {
  readonly list: ListRow;
  readonly roundYear: number;
  readonly living: readonly EntryRow[];
  readonly positions: ReadonlyMap<string, PositionKey>;
  readonly notice: NoticeRow | null;
  readonly decision: DecisionRow | null;
  readonly openObjections: number;
};

/** Where a list stands, from its rows. */
export function stateOf({ living, positions, notice, decision }: ListFacts): ListState {
  if (decision?.releasedAt) return "released";
  if (living.length === 0) return "empty";
  if (decision) return "embargoed";
  if (!notice) return "signing";
  return living.every(({ nominationId }) => positions.get(nominationId) === "cleared") ? "cleared" : "on_notice";
}

export function lineOf(facts: ListFacts): ListLine {
  const { list, roundYear, living, notice, openObjections } = facts;
  const of = (award: EntryRow["award"]) => living.filter((entry) => entry.award === award).length;
  return {
    id: list.id,
    roundYear,
    meetingNumber: list.meetingNumber,
    heldOn: list.heldOn,
    state: stateOf(facts),
    entries: living.length,
    counts: { red_banner: of("red_banner"), model_post: of("model_post") },
    openObjections,
    createdAt: list.createdAt,
    notice: notice ? { firstDay: notice.firstDay, lastDay: notice.lastDay, closesAt: notice.closesAt } : null,
  };
}

const isOpenAt = (noticeId: string | undefined) => (objection: ObjectionRow) =>
  objection.noticeId === noticeId && objection.closedAt === null;

/** 发布台: every list with where it stands, newest first. */
export const publicationDesk = (actor: Actor, on: Database = desks()): Promise<PublicationDesk> =>
  read(
    actor,
    async ({ db, now }) => {
      const lists = await listLists(db);
      const entries = await listEntriesOf(db, lists.map(({ id }) => id));
      const nominations = await listNominations(db, scopeOf(actor));
      const positions = new Map(nominations.map(({ id, position }) => [id, position]));
      const notices = await listNotices(db);
      const objections = await listObjections(db, notices.map(({ id }) => id));
      const decisions = await listDecisions(db);
      const years = new Map<string, number>();
      for (const roundId of new Set(lists.map((list) => list.roundId)))
        years.set(roundId, (await findRound(db, roundId))?.year ?? 0);
      const lines = lists.map((list) => {
        const notice = notices.find(({ listId }) => listId === list.id) ?? null;
        return lineOf({
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
