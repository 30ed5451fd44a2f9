import { type Database, desks } from "@/db/client";
import { findQueueFacts } from "@/db/queries/queue-facts";
import { findQueueRank, listQueueLines, type QueueOf } from "@/db/queries/queue-lines";
import { type Actor, scopeOf } from "@/domain/actor";
import { dayOf } from "@/domain/calendar";
import {
  isSearched,
  linesOnPage,
  type Queue,
  type QueueLine,
  type QueueNeighbour,
  type QueueQuery,
} from "@/domain/queue";
import { addWorkingDays } from "@/domain/working-days";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";

/** A place in the queue, and the record that is open beside it. */
export type QueuePlace = QueueQuery & { readonly open: string | null };

/**
 * A page of the queue of a county's or the city's desk: what waits there, and what it has passed on. An open record that
 * is on another page leads to that page.
 */
export const queue = (actor: Actor, place: QueuePlace, on: Database = desks()): Promise<Queue> =>
  read(
    actor,
    async ({ db, now }) => {
      if (actor.role !== "county" && actor.role !== "city") throw new Error("reviewers have a queue");
      const { personId, organisationId, role } = actor;
      const { tab, q, sort } = place;
      const query = { tab, q, sort, page: place.page };
      const open = place.open !== null && isId(place.open) ? place.open : null;
      const soonUntil = addWorkingDays(dayOf(now), 1, []);
      const of: QueueOf = { scope: scopeOf(actor), stage: role, personId, soonUntil };
      const facts = await findQueueFacts(db, of, organisationId);
      const page = await pageWith(db, of, query, open);
      const total = page.found ?? facts.counts[tab];
      return {
        ...facts,
        role,
        now,
        query: { ...query, page: page.number },
        found: total,
        lines: page.lines,
        more: page.after !== null,
        ...neighbours(page, open),
      };
    },
    on,
  );

type Page = {
  readonly number: number;
  readonly before: QueueLine | null;
  readonly lines: readonly QueueLine[];
  readonly after: QueueLine | null;
  readonly found: number | null;
};

/** The page that is asked for; the page of the open record where that is on another one; the first where there is none. */
async function pageWith(db: Database, of: QueueOf, query: QueueQuery, open: string | null): Promise<Page> {
  const asked = await pageAt(db, of, query, query.page);
  if (open === null || asked.lines.some(({ id }) => id === open))
    return asked.lines.length === 0 && query.page > 1 ? pageAt(db, of, query, 1) : asked;
  const rank = await findQueueRank(db, of, query, open);
  const other = rank === null ? 1 : Math.floor(rank / linesOnPage) + 1;
  const isThere = rank === null && asked.lines.length > 0;
  return isThere || other === query.page ? asked : pageAt(db, of, query, other);
}

async function pageAt(db: Database, of: QueueOf, query: QueueQuery, number: number): Promise<Page> {
  const lead = number === 1 ? 0 : 1;
  const { lines, found } = await listQueueLines(db, of, query, {
    offset: (number - 1) * linesOnPage - lead,
    limit: lead + linesOnPage + 1,
  });
  return {
    number,
    before: (lead === 1 ? lines[0] : null) ?? null,
    lines: lines.slice(lead, lead + linesOnPage),
    after: lines[lead + linesOnPage] ?? null,
    found: isSearched(query.q) ? (found ?? 0) : null,
  };
}

/** The lines beside the open record, also across the borders of the page; the first line where none of them is open. */
function neighbours({ number, before, lines, after }: Page, open: string | null) {
  const all: readonly QueueNeighbour[] = [
    ...(before ? [{ id: before.id, page: number - 1 }] : []),
    ...lines.map(({ id }) => ({ id, page: number })),
    ...(after ? [{ id: after.id, page: number + 1 }] : []),
  ];
  const at = all.findIndex(({ id }) => id === open);
  if (at === -1) return { next: lines[0] ? { id: lines[0].id, page: number } : null, previous: null };
  return { next: all[at + 1] ?? null, previous: all[at - 1] ?? null };
}
