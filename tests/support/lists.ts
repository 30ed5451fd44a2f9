import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { Actor } from "@/domain/actor";
import { addDays, dayOf } from "@/domain/calendar";
import type { FormDraft } from "@/domain/nomination";
import type { Result } from "@/domain/result";
import { announce } from "@/services/publications/announce";
import { openList } from "@/services/publications/open-list";
import { propose } from "@/services/publications/propose";
import { release } from "@/services/publications/release";
import { sign } from "@/services/publications/sign";
import { tick } from "@/services/publications/tick";
import { read } from "@/services/requests/read";
import { run, type Verb } from "@/services/requests/run";
import { person } from "./city";
import type { TestDatabase } from "./database";
import { type Made, recommended, valueOf } from "./nominations";

/** One request of an actor without a key. */
export const act = <In, Out>(db: Database, actor: Actor, verb: Verb<In, Out>, input: In): Promise<Result<Out>> =>
  run(actor, verb, { key: null, input }, db);

export const today = (): string => dayOf(new Date().toISOString());

let meetings = 0;
export const newMeeting = (): string => `吕妇会〔2027〕${(meetings += 1)}号`;

export const seen = ({ id, version }: Made): { nominationId: string; version: number } => ({
  nominationId: id,
  version,
});

/** A list of these nominations, decided today, waiting to be signed. */
export async function proposed(
  { desks }: TestDatabase,
  made: readonly Made[],
  by: Actor = person.city,
): Promise<string> {
  const input = { nominations: made.map(seen), meetingNumber: newMeeting(), heldOn: today() };
  return valueOf(await act(desks, by, propose, input)).listId;
}

/** What is to be signed of a list now. */
export const digestOf = ({ desks }: TestDatabase, listId: string): Promise<string> =>
  read(person.publication, async ({ db }) => (await openList(db, listId))?.digest.toString("hex") ?? "", desks);

const signatures = [
  [person.publication, "proofreading"],
  [person.publication2, "privacy"],
  [person.publication3, "privacy"],
] as const;

/** Signs a list as often as it needs and tells the digest. */
export async function signed(database: TestDatabase, listId: string): Promise<string> {
  const sha256 = await digestOf(database, listId);
  for (const [by, kind] of signatures) valueOf(await act(database.desks, by, sign, { listId, kind, sha256 }));
  return sha256;
}

/** The dates that announcing asks to have confirmed, since the table of the tests knows no holidays. */
export async function datesOf({ desks }: TestDatabase, listId: string, sha256: string) {
  const asked = await act(desks, person.publication, announce, { listId, sha256, confirmed: null });
  if (asked.ok || asked.refusal.code !== "dates_unconfirmed") throw new Error(`not asked: ${JSON.stringify(asked)}`);
  return { firstDay: asked.refusal.firstDay, lastDay: asked.refusal.lastDay };
}

/** Signs a list, opens its notice and tells the notice's id. */
export async function announced(database: TestDatabase, listId: string): Promise<string> {
  const sha256 = await signed(database, listId);
  const confirmed = await datesOf(database, listId, sha256);
  return valueOf(await act(database.desks, person.publication, announce, { listId, sha256, confirmed })).noticeId;
}

/** Moves the one clock of this database to so many days from now. */
export async function shiftTo({ all }: TestDatabase, days: number): Promise<void> {
  await all.execute(sql`update app.clock_offset set shift = make_interval(days => ${days})`);
}

/** Announces a list and lets its notice run out without an objection. */
export async function cleared(database: TestDatabase, listId: string, days = 12): Promise<void> {
  await announced(database, listId);
  await shiftTo(database, days);
  await tick(database.desks);
}

let documents = 0;
export const newDecision = (listId: string) => ({
  listId,
  documentNumber: `吕妇字〔2027〕${(documents += 1)}号`,
  documentDate: addDays(today(), 20),
  releaseAt: "",
});

export async function released(database: TestDatabase, listId: string, days = 12): Promise<void> {
  await cleared(database, listId, days);
  valueOf(await act(database.desks, person.publication, release, newDecision(listId)));
}

/** So many nominations at the city, each under a name of its own. */
export async function recommendedMany(
  { desks }: TestDatabase,
  count: number,
  change: Partial<FormDraft> = {},
): Promise<Made[]> {
  const made: Made[] = [];
  for (let number = 1; number <= count; number += 1)
    made.push(await recommended(desks, person.unit, person.lishi, { ...newGroup(), ...change }));
  return made;
}

let groups = 0;

/** A collective of its own, without a credit code by which it could be taken for another. */
export const newGroup = (): Pick<FormDraft, "fullName" | "parentName" | "creditCode" | "noOwnCode"> => ({
  fullName: `离石区某社区服务站第${(groups += 1)}组`,
  parentName: "离石区某社区服务站",
  creditCode: "",
  noOwnCode: true,
});

/** Gives every body and the city so many places, where a test is not about places. */
export async function widen({ all }: TestDatabase, places = 500): Promise<void> {
  await all.execute(sql`update app.quotas set places = ${places}`);
}
