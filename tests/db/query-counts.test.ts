import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Database } from "@/db/client";
import { formPage } from "@/services/nominations/form-page";
import { unitDesk } from "@/services/nominations/unit-desk";
import { publicHome } from "@/services/honours/public-home";
import { roll } from "@/services/honours/roll";
import { notices } from "@/services/notices/notices";
import { listPage } from "@/services/publications/list-page";
import { publicationDesk } from "@/services/publications/publication-desk";
import { ranking } from "@/services/rankings/ranking";
import { queue } from "@/services/review/queue";
import { record } from "@/services/review/record";
import { parseQueueQuery } from "@/domain/queue";
import { parseRollQuery } from "@/domain/roll-query";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { announced, proposed, recommendedMany, released, shiftTo, widen } from "../support/lists";
import type { Made } from "../support/nominations";

const name = "query_counts";
const database = ownDatabase(name);
const asked: string[] = [];
const clients: postgres.Sql[] = [];

/** A pool of its own over this login, whose questions are counted. */
function counting(url: string): Database {
  const own = new URL(url);
  own.pathname = `/jinguo_${name}_test`;
  const client = postgres(own.href, { max: 1, onnotice: () => {} });
  clients.push(client);
  return drizzle({ client, casing: "snake_case", logger: { logQuery: (query) => asked.push(query) } });
}

let desks: Database;
let everybody: Database;

beforeAll(async () => {
  const { urls } = inject("cluster");
  desks = counting(urls.app);
  everybody = counting(urls.public);
  await widen(database());
});
afterAll(() => Promise.all(clients.map((client) => client.end())));

async function cost(look: () => Promise<unknown>): Promise<number> {
  asked.length = 0;
  await look();
  return asked.length;
}

type Reads = Readonly<Record<string, () => Promise<unknown>>>;

async function costs(reads: Reads): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const [read, look] of Object.entries(reads)) found[read] = await cost(look);
  return found;
}

const lists: string[] = [];
const inReview: Made[] = [];

const reads = (): Reads => ({
  unitDesk: () => unitDesk(person.unit, desks),
  formPage: () => formPage(person.unit, inReview[0]?.id ?? "", desks),
  countyQueue: () => queue(person.lishi, { ...parseQueueQuery({ tab: "decided" }), open: null }, desks),
  cityQueue: () => queue(person.city, { ...parseQueueQuery({}), open: null }, desks),
  searchedQueue: () => queue(person.city, { ...parseQueueQuery({ q: "每一件事" }), open: null }, desks),
  record: () => record(person.city, inReview[0]?.id ?? "", desks),
  cityRanking: () => ranking(person.city, "red_banner", desks),
  countyRanking: () => ranking(person.lishi, "red_banner", desks),
  publicationDesk: () => publicationDesk(person.publication, desks),
  listPage: () => listPage(person.publication, lists.at(-1) ?? "", desks),
  publicHome: () => publicHome(everybody),
  roll: () => roll(parseRollQuery({}), everybody),
  notices: () => notices(everybody),
});

/** So many more in review, and so many more on a list of their own that is on notice, and one that is released. */
async function grow(count: number): Promise<void> {
  inReview.push(...(await recommendedMany(database(), count)));
  const honoured = await proposed(database(), await recommendedMany(database(), count));
  await released(database(), honoured);
  await shiftTo(database(), 0);
  lists.push(await proposed(database(), await recommendedMany(database(), count)));
  await announced(database(), lists.at(-1) ?? "");
  await shiftTo(database(), 12);
}

test("reading one and reading thirty cost the same number of queries", async () => {
  await grow(1);
  const ofOne = await costs(reads());
  expect(Object.values(ofOne).every((count) => count > 1)).toBe(true);
  await shiftTo(database(), 0);
  await grow(30);
  const desk = await unitDesk(person.unit, desks);
  expect(desk.nominations).toHaveLength(93);
  expect((await queue(person.city, { ...parseQueueQuery({}), open: null }, desks)).lines).toHaveLength(31);
  expect((await roll(parseRollQuery({}), everybody)).total).toBe(31);
  expect((await listPage(person.publication, lists.at(-1) ?? "", desks))?.entries).toHaveLength(30);
  expect(await costs(reads())).toEqual(ofOne);
});

test("a page of the queue takes at most four questions, wherever in it the open record stands", async () => {
  const query = parseQueueQuery({});
  const { lines } = await queue(person.city, { ...query, open: null }, desks);
  const open = lines.at(-1)?.id ?? "";
  const entering = 1;
  expect(await cost(() => queue(person.city, { ...query, open }, desks))).toBe(entering + 2);
  expect(await cost(() => queue(person.city, { ...query, page: 9, open }, desks))).toBe(entering + 4);
  expect(await cost(() => queue(person.city, { ...query, page: 9, open: null }, desks))).toBe(entering + 3);
});
