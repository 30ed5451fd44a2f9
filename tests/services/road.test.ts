import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { announce } from "@/services/publications/announce";
import { openList } from "@/services/publications/open-list";
import { propose } from "@/services/publications/propose";
import { release } from "@/services/publications/release";
import { sign } from "@/services/publications/sign";
import { tick } from "@/services/publications/tick";
import { read } from "@/services/requests/read";
import { run } from "@/services/requests/run";
import { addDays, dayOf } from "@/domain/calendar";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { recommended, refusalOf, valueOf } from "../support/nominations";

const database = ownDatabase("road");

test("a nomination goes from a draft to the public roll, and only when its notice has run", async () => {
  const { desks, everybody, all } = database();
  const made = await recommended(desks);
  const input = {
    nominations: [{ nominationId: made.id, version: made.version }],
    meetingNumber: "吕妇会〔2027〕1号",
    heldOn: dayOf(new Date().toISOString()),
  };
  const { listId } = valueOf(await run(person.city, propose, { key: null, input }, desks));
  const digest = await read(
    person.publication,
    async ({ db }) => (await openList(db, listId))?.digest.toString("hex") ?? "",
    desks,
  );
  const kinds = [
    ["publication", "proofreading"],
    ["publication2", "privacy"],
    ["publication3", "privacy"],
  ] as const;
  for (const [who, kind] of kinds)
    valueOf(await run(person[who], sign, { key: null, input: { listId, kind, sha256: digest } }, desks));
  const opened = await run(
    person.publication,
    announce,
    { key: null, input: { listId, sha256: digest, confirmed: null } },
    desks,
  );
  const refused = opened.ok ? null : opened.refusal;
  if (refused?.code !== "dates_unconfirmed")
    throw new Error(`expected the dates to be asked for, got ${refusalOf(opened)}`);
  const confirmed = { firstDay: refused.firstDay, lastDay: refused.lastDay };
  valueOf(await run(person.publication, announce, { key: null, input: { listId, sha256: digest, confirmed } }, desks));
  expect(await tick(desks)).toEqual({ cleared: 0, released: 0 });
  const decision = {
    listId,
    documentNumber: "吕妇字〔2027〕5号",
    documentDate: addDays(dayOf(new Date().toISOString()), 20),
    releaseAt: "",
  };
  expect(refusalOf(await run(person.publication, release, { key: null, input: decision }, desks))).toBe(
    "notice_running",
  );
  await all.execute(sql`update app.clock_offset set shift = interval '12 days'`);
  expect(await tick(desks)).toEqual({ cleared: 1, released: 0 });
  expect((await everybody.execute(sql`select 1 from pub.honours`)).length).toBe(0);
  expect(valueOf(await run(person.publication, release, { key: null, input: decision }, desks))).toEqual({
    released: true,
  });
  const roll = await everybody.execute(sql`select registration_number from pub.honours`);
  expect(roll.map((row) => row["registration_number"])).toEqual(["LLJG-2027-H-0001"]);
});
