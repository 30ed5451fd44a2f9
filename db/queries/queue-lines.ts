import { and, asc, desc, eq, gt, isNotNull, lte, ne, or, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Scope } from "@/domain/actor";
import {
  isSearched,
  mostSearched,
  type QueueLine,
  type QueueMatch,
  type QueueQuery,
  type QueueTab,
} from "@/domain/queue";
import type { Database } from "../client";
import { nominations, nominationVersions } from "../schema/nominations";
import { organisations } from "../schema/organisations";
import { positionKey } from "./nominations";
import { within } from "./scope";

/** Whose queue it is, and the last day that counts as near. */
export type QueueOf = {
  readonly scope: Scope;
  readonly stage: "county" | "city";
  readonly personId: string;
  readonly soonUntil: string;
};

/** What a part of the queue has more than that it waits, or that it was decided. */
export const furtherIn = {
  resubmitted: () => gt(nominations.submissions, 1),
  soon: ({ soonUntil }: QueueOf) => lte(nominations.reviewBy, soonUntil),
  doubtful: () => gt(nominations.doubts, 0),
} as const;

/** The nominations that wait at this stage. */
export const waitingIn = ({ scope, stage }: QueueOf): SQL | undefined =>
  and(within(scope), eq(nominations.status, "in_review"), eq(nominations.stage, stage));

/** The nominations that this stage has passed on, in whatever way. */
export const decidedIn = ({ scope, stage }: QueueOf): SQL | undefined =>
  and(
    within(scope),
    gt(nominations.submissions, 0),
    or(ne(nominations.status, "in_review"), ne(nominations.stage, stage)),
  );

function inTab(tab: QueueTab, of: QueueOf): SQL | undefined {
  if (tab === "decided") return decidedIn(of);
  return tab === "waiting" ? waitingIn(of) : and(waitingIn(of), furtherIn[tab](of));
}

/** Compared without width and case; by the letters of ASCII, since a locale's take a hundred times as long. */
const folded = (text: SQL): SQL => sql`lower(normalize(${text}, nfkc) collate "C")`;
const wanted = (q: string): SQL => folded(sql`${q}::text`);

const textOf = (field: "summary" | "deeds"): SQL => sql`${nominationVersions.form} ->> ${field}::text`;

const unit = alias(organisations, "unit");
const body = alias(organisations, "body");

/** Where the words stand, names and numbers before texts; texts are searched in the newest only. */
function placeOf(db: Database, { tab, q }: QueueQuery, of: QueueOf): SQL<QueueMatch["place"] | null> {
  const has = (text: SQL) => sql`strpos(${text}, ${wanted(q)}) > 0`;
  const oldest = db
    .select({ at: nominations.submittedAt })
    .from(nominations)
    .where(inTab(tab, of))
    .orderBy(desc(nominations.submittedAt))
    .limit(1)
    .offset(mostSearched - 1);
  return sql`case
    when ${has(folded(sql`${nominations.submittedTitle}`))} then 'title'
    when ${has(folded(sql`${unit.name}`))} or ${has(folded(sql`${unit.creditCode}`))} then 'unit'
    when ${has(folded(sql`${nominations.receiptNumber}`))} then 'number'
    when ${has(folded(sql`${body.name}`))} then 'body'
    when ${nominations.submittedAt} < (${oldest}) then null
    when ${has(folded(textOf("summary")))} then 'summary'
    when ${has(folded(textOf("deeds")))} then 'deeds'
  end`;
}

const columns = {
  id: nominations.id,
  version: nominations.version,
  title: nominations.submittedTitle,
  award: nominations.award,
  receiptNumber: nominations.receiptNumber,
  status: nominations.status,
  stage: nominations.stage,
  begun: nominations.begun,
  submissions: nominations.submissions,
  submittedAt: nominations.submittedAt,
  verdicts: nominations.verdicts,
  womenShare: nominations.womenShare,
  womenShort: nominations.womenShort,
  reviewBy: nominations.reviewBy,
};

/** The order of the lines. */
function orderOf({ tab, sort }: QueueQuery): SQL[] {
  if (tab === "decided") return [desc(nominations.submittedAt), desc(nominations.id)];
  const last = [asc(nominations.submittedAt), asc(nominations.id)];
  const orders = {
    due: [asc(nominations.reviewBy), ...last],
    time: last,
    name: [asc(nominations.submittedTitle), ...last],
    share: [asc(nominations.womenShare), ...last],
    doubts: [desc(nominations.doubts), asc(nominations.reviewBy), ...last],
  };
  return orders[sort];
}

const numbered = (order: SQL[]) => sql<number>`row_number() over (order by ${sql.join(order, sql`, `)})`.as("ordinal");

/** Every line of a part of the queue, numbered; with words, those they are found in, texts after names and numbers. */
function candidates(db: Database, query: QueueQuery, of: QueueOf) {
  const order = orderOf(query);
  if (!isSearched(query.q)) {
    const place = sql<QueueMatch["place"] | null>`null::text`.as("place");
    const found = sql<number | null>`null::integer`.as("found");
    return db
      .select({ id: nominations.id, place, found, ordinal: numbered(order) })
      .from(nominations)
      .where(inTab(query.tab, of))
      .orderBy(...order)
      .$dynamic();
  }
  const searched = db
    .select({ key: sql<string>`${nominations.id}`.as("key"), place: placeOf(db, query, of).as("place") })
    .from(nominations)
    .innerJoin(unit, eq(unit.id, nominations.organisationId))
    .leftJoin(body, eq(body.id, nominations.bodyId))
    .leftJoin(
      nominationVersions,
      and(eq(nominationVersions.nominationId, nominations.id), eq(nominationVersions.number, nominations.submissions)),
    )
    .where(inTab(query.tab, of))
    .as("searched");
  const ranked = [sql`${searched.place} in ('summary', 'deeds')`, ...order];
  const found = sql<number | null>`(count(*) over ())::integer`.as("found");
  return db
    .select({ id: nominations.id, place: searched.place, found, ordinal: numbered(ranked) })
    .from(searched)
    .innerJoin(nominations, eq(nominations.id, searched.key))
    .where(isNotNull(searched.place))
    .orderBy(...ranked)
    .$dynamic();
}

const around = 14;

/** A few words around what is searched for, as written wherever folding has kept every character in its place. */
function excerptOf(place: SQLWrapper, q: string): SQL<string | null> {
  const written = sql`v.form ->> ${place}`;
  const text = folded(written);
  const shown = sql`case when length(${written}) = length(${text}) then ${written} else ${text} end`;
  const start = sql`greatest(1, strpos(${text}, ${wanted(q)}) - ${around}::integer)`;
  return sql`case when ${place} in ('summary', 'deeds') then (
    select regexp_replace(substr(${shown}, ${start}, ${2 * around}::integer + length(${q}::text)), '\\s+', ' ', 'g')
    from app.nomination_versions v
    where v.nomination_id = ${nominations.id} and v.number = ${nominations.submissions}) end`;
}

const nameOf = (id: SQLWrapper): SQL<string | null> => sql`(select o.name from app.organisations o where o.id = ${id})`;

const seenBy = (personId: string): SQL<boolean> =>
  sql`exists (select 1 from app.seen_submissions s where s.person_id = ${personId}
    and s.nomination_id = ${nominations.id} and s.submission = ${nominations.submissions})`;

type Facts = Pick<typeof nominations.$inferSelect, Exclude<keyof typeof columns, "title">>;
type Row = Facts & {
  readonly title: string;
  readonly place: QueueMatch["place"] | null;
  readonly excerpt: string | null;
  readonly unitName: string | null;
  readonly bodyName: string | null;
  readonly seen: boolean;
};

function lineOf({ award, receiptNumber, submittedAt, ...row }: Row): QueueLine {
  if (!award || !receiptNumber || !submittedAt) throw new Error("what was submitted has an award and a receipt");
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    award,
    receiptNumber,
    unitName: row.unitName ?? "",
    bodyName: row.bodyName ?? "",
    position: positionKey(row.status, row.stage),
    begun: row.begun,
    submissions: row.submissions,
    submittedAt,
    verdicts: row.verdicts,
    womenShare: row.womenShare,
    womenShort: row.womenShort,
    reviewBy: row.reviewBy,
    seen: row.seen,
    match: row.place === null ? null : { place: row.place, excerpt: row.excerpt },
  };
}

export type QueuePart = { readonly lines: readonly QueueLine[]; readonly found: number | null };

/** So many lines in their order from this one on; `found` counts all of them where words are searched for. */
export async function listQueueLines(
  db: Database,
  of: QueueOf,
  query: QueueQuery,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<QueuePart> {
  const page = candidates(db, query, of).limit(limit).offset(offset).as("page");
  const rows = await db
    .select({
      ...columns,
      place: page.place,
      found: page.found,
      unitName: nameOf(nominations.organisationId),
      bodyName: nameOf(nominations.bodyId),
      seen: seenBy(of.personId),
      excerpt: excerptOf(page.place, query.q),
    })
    .from(page)
    .innerJoin(nominations, eq(nominations.id, page.id))
    .orderBy(page.ordinal)
    .prepare("queue_lines")
    .execute();
  return { found: rows[0]?.found ?? null, lines: rows.map(lineOf) };
}

/** How many lines stand before this nomination; null where it is not among them. */
export async function findQueueRank(db: Database, of: QueueOf, query: QueueQuery, id: string): Promise<number | null> {
  const all = candidates(db, query, of).as("line");
  const [row] = await db
    .select({ before: sql<number>`(${all.ordinal} - 1)::integer` })
    .from(all)
    .where(eq(all.id, id))
    .prepare("queue_rank")
    .execute();
  return row?.before ?? null;
}
