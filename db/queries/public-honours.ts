import { and, asc, eq, getTableColumns, inArray, ne, type SQL, sql } from "drizzle-orm";
import type { AwardKey } from "@/domain/award-types";
import { type CollectivePage, type RollEntry, type RollLevel, type RollQuery, type RollSort } from "@/domain/honour";
import { cityCounty, unknownYear } from "@/domain/roll-query";
import type { Database } from "../client";
import { publicCollectives, publicHonours } from "../schema/public";

/** How many collectives of the roll are alike in what the roll counts and filters by. */
export type RollGroup = {
  readonly year: number | null;
  readonly award: AwardKey;
  readonly level: RollLevel;
  readonly countyCode: string | null;
  readonly industry: string;
  readonly count: number;
};

const share = sql<number | null>`coalesce(
  100.0 * ${publicCollectives.women} / nullif(${publicCollectives.staff}, 0), ${publicCollectives.womenShare}
)::double precision`;

/** The order of `rollLevels`. */
const levelOrder = sql`array_position(array['national', 'province', 'city', 'county'], ${publicHonours.level})`;

const highestFirst = [
  sql`${publicHonours.state} = 'revoked'`,
  levelOrder,
  sql`${publicHonours.year} desc nulls last`,
  asc(publicHonours.registrationNumber),
];

const entryColumns = {
  registrationNumber: publicHonours.registrationNumber,
  award: publicHonours.award,
  level: publicHonours.level,
  year: publicHonours.year,
  state: publicHonours.state,
  fullName: publicCollectives.fullName,
  parentName: publicCollectives.parentName,
  name: publicCollectives.name,
  shortName: publicCollectives.shortName,
  countyCode: publicCollectives.countyCode,
  countyName: publicCollectives.countyName,
  bodyName: publicCollectives.bodyName,
  industry: publicCollectives.industry,
  staff: publicCollectives.staff,
  women: publicCollectives.women,
};

/** Each collective once, at its highest honour that is not revoked. */
const best = (db: Database) =>
  db.$with("best").as(
    db
      .selectDistinctOn([publicHonours.collectiveId], {
        ...entryColumns,
        collectiveId: publicHonours.collectiveId,
        share: share.as("share"),
        levelOrder: sql<number>`${levelOrder}`.as("level_order"),
        hasStory: sql<boolean>`jsonb_array_length(${publicCollectives.story}) > 0`.as("has_story"),
      })
      .from(publicHonours)
      .innerJoin(publicCollectives, eq(publicCollectives.id, publicHonours.collectiveId))
      .where(ne(publicHonours.state, "revoked"))
      .orderBy(publicHonours.collectiveId, ...highestFirst),
  );
type Best = ReturnType<typeof best>;

const rankOf = (b: Best) => [asc(b.levelOrder), sql`${b.year} desc nulls last`, asc(b.registrationNumber)];

/** All that is written about a collective, folded: names, story, honours and their numbers. */
const written = sql`
  select c.id, lower(normalize(concat_ws(E'\n', c.full_name, c.parent_name, c.name, c.short_name, c.story_title, c.story_deck,
    (select string_agg(p, E'\n') from jsonb_array_elements_text(c.story) p),
    (select string_agg(o ->> 'title', E'\n') from jsonb_array_elements(c.other_honours) o),
    honoured.text), NFKC)) as text
  from pub.collectives c
  join (
    select collective_id, string_agg(registration_number || E'\n' || title, E'\n') as text from pub.honours group by collective_id
  ) honoured on honoured.collective_id = c.id
  offset 0`;

/** Whether every word of the search stands in what is written about the collective. */
function matches(b: Best, q: string): SQL | undefined {
  const words = q
    .normalize("NFKC")
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return undefined;
  const found = words.map((word) => sql`strpos(w.text, lower(${word})) > 0`);
  return sql`${b.collectiveId} in (select w.id from (${written}) w where ${sql.join(found, sql` and `)})`;
}

const chosen = (value: SQL, values: readonly string[]): SQL | undefined =>
  values.length === 0 ? undefined : sql`${value} in ${[...values]}`;

const within = (b: Best, { q, year, award, level, county, industry }: RollQuery): SQL | undefined =>
  and(
    matches(b, q),
    chosen(sql`coalesce(${b.year}::text, ${unknownYear})`, year),
    chosen(sql`${b.award}`, award),
    chosen(sql`${b.level}`, level),
    chosen(sql`coalesce(${b.countyCode}, ${cityCounty})`, county),
    chosen(sql`${b.industry}`, industry),
  );

const pinyin = new WeakMap<Database, Promise<boolean>>();

/** Whether this server sorts by pinyin; asked once a pool. */
function hasPinyin(db: Database): Promise<boolean> {
  const known = pinyin.get(db);
  if (known !== undefined) return known;
  const asked = db
    .select({ name: sql<string>`collname` })
    .from(sql`pg_catalog.pg_collation`)
    .where(sql`collname = 'zh-x-icu'`)
    .then((rows) => rows.length > 0);
  pinyin.set(db, asked);
  asked.catch(() => pinyin.delete(db));
  return asked;
}

async function orderOf(db: Database, b: Best, sort: RollSort): Promise<SQL[]> {
  switch (sort) {
    case "level":
      return rankOf(b);
    case "year":
      return [sql`${b.year} desc nulls last`, ...rankOf(b)];
    case "share":
      return [sql`${b.share} desc nulls last`, ...rankOf(b)];
    case "name":
      return [(await hasPinyin(db)) ? sql`${b.fullName} collate "zh-x-icu"` : sql`${b.fullName}`, ...rankOf(b)];
  }
}

const entryOf = (b: Best) => ({
  registrationNumber: b.registrationNumber,
  award: b.award,
  level: b.level,
  year: b.year,
  state: b.state,
  fullName: b.fullName,
  parentName: b.parentName,
  name: b.name,
  shortName: b.shortName,
  countyCode: b.countyCode,
  countyName: b.countyName,
  bodyName: b.bodyName,
  industry: b.industry,
  staff: b.staff,
  women: b.women,
  womenShare: b.share,
});

/** The lines of the roll from `offset` on that the query asks for, in its order. */
export async function listRollEntries(
  db: Database,
  query: RollQuery,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly RollEntry[]> {
  const b = best(db);
  const order = await orderOf(db, b, query.sort);
  return db
    .with(b)
    .select(entryOf(b))
    .from(b)
    .where(within(b, query))
    .orderBy(...order)
    .limit(limit)
    .offset(offset);
}

/** The roll counted by all that it is filtered by, of the collectives in which `q` is found. */
export async function listRollGroups(db: Database, q: string): Promise<readonly RollGroup[]> {
  const b = best(db);
  const by = { year: b.year, award: b.award, level: b.level, countyCode: b.countyCode, industry: b.industry };
  return db
    .with(b)
    .select({ ...by, count: sql<number>`count(*)::integer` })
    .from(b)
    .where(matches(b, q))
    .groupBy(b.year, b.award, b.level, b.countyCode, b.industry);
}

const honourColumns = {
  registrationNumber: publicHonours.registrationNumber,
  award: publicHonours.award,
  level: publicHonours.level,
  title: publicHonours.title,
  year: publicHonours.year,
  grantedBy: publicHonours.grantedBy,
  documentNumber: publicHonours.documentNumber,
  state: publicHonours.state,
};

const {
  id: _id,
  publishAt: _publishAt,
  womenShare: _womenShare,
  ...collectiveColumns
} = getTableColumns(publicCollectives);

async function listPages(db: Database, which: SQL): Promise<readonly CollectivePage[]> {
  const rows = await db
    .select({
      collectiveId: publicHonours.collectiveId,
      honour: honourColumns,
      collective: { ...collectiveColumns, womenShare: share },
    })
    .from(publicHonours)
    .innerJoin(publicCollectives, eq(publicCollectives.id, publicHonours.collectiveId))
    .where(which)
    .orderBy(...highestFirst);
  const pages = new Map<string, CollectivePage>();
  for (const { collectiveId, honour, collective } of rows) {
    const page = pages.get(collectiveId);
    const { title: _title, grantedBy: _by, documentNumber: _number, ...highest } = honour;
    pages.set(
      collectiveId,
      page ? { ...page, honours: [...page.honours, honour] } : { ...collective, ...highest, honours: [honour] },
    );
  }
  return [...pages.values()];
}

/** The page of the collective that a registration number leads to, whichever of its honours the number belongs to. */
export async function findCollectivePage(db: Database, registrationNumber: string): Promise<CollectivePage | null> {
  const owner = db
    .select({ id: publicHonours.collectiveId })
    .from(publicHonours)
    .where(eq(publicHonours.registrationNumber, registrationNumber));
  const [page] = await listPages(db, inArray(publicHonours.collectiveId, owner));
  return page ?? null;
}

/** The collectives with a story, the highest honours first. */
export async function listStories(db: Database, most: number): Promise<readonly CollectivePage[]> {
  const b = best(db);
  const told = db
    .with(b)
    .select({ id: b.collectiveId })
    .from(b)
    .where(sql`${b.hasStory}`)
    .orderBy(...rankOf(b))
    .limit(most);
  return listPages(db, inArray(publicHonours.collectiveId, told));
}
