import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import type { Result } from "@/domain/result";
import { createDraft } from "@/services/nominations/create-draft";
import { decline } from "@/services/nominations/decline";
import { recommend } from "@/services/nominations/recommend";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { withdraw } from "@/services/nominations/withdraw";
import { closeObjection } from "@/services/publications/close-objection";
import { halt } from "@/services/publications/halt";
import { propose } from "@/services/publications/propose";
import { registerObjection } from "@/services/publications/register-objection";
import { release } from "@/services/publications/release";
import { sign } from "@/services/publications/sign";
import { tick } from "@/services/publications/tick";
import { run } from "@/services/requests/run";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import {
  act,
  announced,
  cleared,
  digestOf,
  newDecision,
  newGroup,
  newMeeting,
  proposed,
  recommendedMany,
  seen,
  shiftTo,
  today,
  widen,
} from "../support/lists";
import { formWith, type Made, recommended, refusalOf, submitted, valueOf } from "../support/nominations";
import { loggedVerbs, madeNow, standing, usedBy } from "../support/records";

const database = ownDatabase("races", 16);

beforeEach(async () => {
  await shiftTo(database(), 0);
  await widen(database());
});

const reason = "同时作出的决定。";
const times = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const counted = (results: readonly Result<unknown>[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const code of results.map(refusalOf)) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};
const steps = async (id: string): Promise<number> => {
  const [row] = await database().all.execute<{ count: number }>(
    sql`select count(*)::integer as count from app.moves where nomination_id = ${id}`,
  );
  return row?.count ?? 0;
};

/** So many more people of a body. */
async function colleagues(of: Actor, count: number): Promise<readonly Actor[]> {
  if (of.role !== "county" && of.role !== "city") throw new Error("colleagues decide for a body");
  const { role: theirs, organisationId: body } = of;
  const made = times(count).map(() => ({ role: theirs, organisationId: body, personId: crypto.randomUUID() }));
  for (const { personId, role, organisationId } of made)
    await database().all.execute(sql`insert into app.people (id, account, name, role, organisation_id, password_hash)
      values (${personId}, 'p-' || ${personId}, '某某', ${role}, ${organisationId}, 'none')`);
  return made;
}

test("of sixteen people of the county who decide at once exactly one decides", async () => {
  const { desks, all } = database();
  const made = await submitted(desks);
  const people = await colleagues(person.lishi, 16);
  const remarks = [{ field: "deeds" as const, text: "改" }];
  const results = await Promise.all(
    people.map((one, index): Promise<Result<unknown>> => {
      if (index % 3 === 0) return act(desks, one, recommend, { ...seen(made), opinion: reason });
      if (index % 3 === 1) return act(desks, one, decline, { ...seen(made), ruleId: "", reason });
      return act(desks, one, returnForChanges, { ...seen(made), remarks, resubmitBy: "" });
    }),
  );
  expect(counted(results)).toEqual({ ok: 1, stale: 15 });
  expect((await standing(all, made.id)).version).toBe(made.version + 1);
  expect(await steps(made.id)).toBe(2);
});

test("of sixteen people of the city who decide at once exactly one decides", async () => {
  const { desks, all } = database();
  const made = await recommended(desks);
  const people = await colleagues(person.city, 16);
  const results = await Promise.all(
    people.map((one) => act(desks, one, decline, { ...seen(made), ruleId: "", reason })),
  );
  expect(counted(results)).toEqual({ ok: 1, stale: 15 });
  expect(await standing(all, made.id)).toEqual({ position: "declined.city", version: made.version + 1, begun: false });
});

test("of twice as many recommendations as there are places exactly as many succeed as there are places", async () => {
  const { desks, all } = database();
  const places = 6;
  const used = await usedBy(all, organisation.transport);
  await all.execute(sql`update app.quotas set places = ${used + places} where body_id = ${organisation.transport}`);
  const made: Made[] = [];
  for (const _ of times(2 * places))
    made.push(await submitted(desks, person.unit, { bodyId: organisation.transport, ...newGroup() }));
  const results = await Promise.all(
    made.map((one) => act(desks, person.transport, recommend, { ...seen(one), opinion: reason })),
  );
  expect(counted(results)).toEqual({ ok: places, quota_exhausted: places });
  expect(await usedBy(all, organisation.transport)).toBe(used + places);
});

test("of two lists that want the city's last places at once, one gets them, whole", async () => {
  const { desks, all } = database();
  const made = await recommendedMany(database(), 6);
  const used = await usedBy(all, organisation.city);
  await all.execute(
    sql`update app.quotas set places = ${used + 4} where body_id = ${organisation.city} and award = 'red_banner'`,
  );
  const asking = (part: readonly Made[]) =>
    act(desks, person.city, propose, { nominations: part.map(seen), meetingNumber: newMeeting(), heldOn: today() });
  const results = await Promise.all([asking(made.slice(0, 3)), asking(made.slice(3))]);
  expect(counted(results)).toEqual({ ok: 1, quota_exhausted: 1 });
  expect(await usedBy(all, organisation.city)).toBe(used + 3);
});

test("of two lists entered at once under one meeting's number, one stands and the other's number is taken", async () => {
  const { desks } = database();
  const made = await recommendedMany(database(), 2);
  const meetingNumber = newMeeting();
  const results = await Promise.all(
    made.map((one) => act(desks, person.city, propose, { nominations: [seen(one)], meetingNumber, heldOn: today() })),
  );
  expect(counted(results)).toEqual({ ok: 1, number_taken: 1 });
});

test("proposed and withdrawn at once, a nomination is one of the two, and no place is left behind", async () => {
  const { desks, all } = database();
  for (const _ of times(4)) {
    const [made] = await recommendedMany(database(), 1);
    if (!made) throw new Error("one was made");
    const [city, body] = [await usedBy(all, organisation.city), await usedBy(all, organisation.lishi)];
    const input = { nominations: [seen(made)], meetingNumber: newMeeting(), heldOn: today() };
    const results = await Promise.all([
      act(desks, person.city, propose, input),
      act(desks, person.unit, withdraw, { ...seen(made), reason }),
    ]);
    expect(counted(results)).toEqual({ ok: 1, stale: 1 });
    const isProposed = refusalOf(results[0]) === "ok";
    expect((await standing(all, made.id)).position).toBe(isProposed ? "in_review.publication" : "withdrawn");
    expect(await usedBy(all, organisation.city)).toBe(isProposed ? city + 1 : city);
    expect(await usedBy(all, organisation.lishi)).toBe(isProposed ? body : body - 1);
  }
});

test("two proofreaders who sign at once are one proofreader", async () => {
  const listId = await proposed(database(), await recommendedMany(database(), 1));
  const input = { listId, kind: "proofreading" as const, sha256: await digestOf(database(), listId) };
  const results = await Promise.all(
    [person.publication, person.publication2, person.publication3].map((one) =>
      act(database().desks, one, sign, input),
    ),
  );
  expect(counted(results)).toEqual({ ok: 1, signature_complete: 2 });
});

test("of many ticks at once the clock clears each nomination once", async () => {
  const { desks, all } = database();
  const made = await recommendedMany(database(), 3);
  await announced(database(), await proposed(database(), made));
  await shiftTo(database(), 12);
  const done = await Promise.all(times(6).map(() => tick(desks)));
  expect(done.reduce((sum, one) => sum + (one?.cleared ?? 0), 0)).toBe(3);
  for (const { id, version } of made)
    expect(await standing(all, id)).toEqual({ position: "cleared", version: version + 3, begun: false });
});

test("the last objection closed, entries halted and the clock's tick at once end in one order or another, without a fault", async () => {
  const { desks, all } = database();
  const made = await recommendedMany(database(), 4);
  const listId = await proposed(database(), made);
  await announced(database(), listId);
  const facts = { listId, nominationId: "", receivedOn: today(), channel: "phone" as const, facts: "某事不实" };
  const { objectionId } = valueOf(await act(desks, person.publication, registerObjection, facts));
  await shiftTo(database(), 12);
  const held = await Promise.all(made.map(({ id }) => madeNow(all, id)));
  const closing = { objectionId, outcome: "not_upheld" as const, conclusion: "不属实" };
  const results = await Promise.all([
    act(desks, person.publication, closeObjection, closing),
    ...held.toReversed().map((one) => act(desks, person.publication, halt, { ...seen(one), reason })),
    tick(desks).then((value): Result<unknown> => ({ ok: true, value })),
  ]);
  const halted = results.slice(1, -1).filter(({ ok }) => ok).length;
  expect(counted(results)).toEqual({ ok: 2 + halted, ...(halted < 4 ? { stale: 4 - halted } : {}) });
  await tick(desks);
  const positions = await Promise.all(held.map(async ({ id }) => (await standing(all, id)).position));
  expect(positions.filter((position) => position === "in_review.city")).toHaveLength(halted);
  expect(positions.filter((position) => position === "cleared")).toHaveLength(4 - halted);
});

test("released twice at once, a list is released once, with one set of numbers", async () => {
  const { desks, all } = database();
  const made = await recommendedMany(database(), 2);
  const listId = await proposed(database(), made);
  await cleared(database(), listId);
  const results = await Promise.all(times(3).map(() => act(desks, person.publication, release, newDecision(listId))));
  expect(counted(results)).toEqual({ ok: 1, not_from_here: 2 });
  const numbers = await all.execute<{ number: string }>(
    sql`select registration_number as number from app.honours where list_id = ${listId} order by 1`,
  );
  expect(numbers.map(({ number }) => number)).toEqual(["LLJG-2027-H-0001", "LLJG-2027-H-0002"]);
});

test("an objection that comes in at the moment of the release holds it back or comes too late", async () => {
  const { desks, all } = database();
  for (const late of times(6)) {
    await shiftTo(database(), 0);
    const listId = await proposed(database(), await recommendedMany(database(), 3));
    await cleared(database(), listId);
    const facts = { listId, nominationId: "", receivedOn: today(), channel: "phone" as const, facts: "某事不实" };
    const results = await Promise.all([
      act(desks, person.publication, release, newDecision(listId)),
      ...times(3).map(async () => {
        await new Promise((resolve) => setTimeout(resolve, 3 * late));
        return act(desks, person.publication2, registerObjection, facts);
      }),
    ]);
    const [row] = await all.execute<{ open: number; released: number }>(sql`
      select (select count(*)::integer from app.objections o join app.notices n on n.id = o.notice_id where n.list_id = ${listId}) as open,
        (select count(*)::integer from app.decisions where list_id = ${listId}) as released`);
    expect([row, counted(results)]).toEqual(
      refusalOf(results[0]) === "ok"
        ? [
            { open: 0, released: 1 },
            { ok: 1, not_from_here: 3 },
          ]
        : [
            { open: 3, released: 0 },
            { ok: 3, objection_open: 1 },
          ],
    );
  }
});

test("two lists released at once under one document's number: one stands, the other's number is taken", async () => {
  const { desks } = database();
  const [one, two] = [
    await proposed(database(), await recommendedMany(database(), 1)),
    await proposed(database(), await recommendedMany(database(), 1)),
  ];
  await announced(database(), one);
  await cleared(database(), two);
  const decision = newDecision(one);
  const results = await Promise.all(
    [one, two].map((listId) => act(desks, person.publication, release, { ...decision, listId })),
  );
  expect(counted(results)).toEqual({ ok: 1, number_taken: 1 });
});

test("eight requests at once with one key are one draft and one answer", async () => {
  const request = { key: crypto.randomUUID(), input: { form: formWith() } };
  const before = await loggedVerbs(database().all);
  const results = await Promise.all(times(8).map(() => run(person.unit, createDraft, request, database().desks)));
  const [first, ...others] = results.map(valueOf);
  expect(others).toEqual(times(7).map(() => first));
  expect((await loggedVerbs(database().all)).slice(before.length)).toEqual(["create"]);
});
