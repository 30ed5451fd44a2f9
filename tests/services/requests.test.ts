import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { CreateInput } from "@/domain/decision";
import { emptyForm } from "@/domain/nomination";
import { createDraft } from "@/services/nominations/create-draft";
import { submit } from "@/services/nominations/submit";
import { read } from "@/services/requests/read";
import { run } from "@/services/requests/run";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { seen, shiftTo, widen } from "../support/lists";
import { drafted, formWith, valueOf } from "../support/nominations";
import { everything, refused } from "../support/records";

const database = ownDatabase("requests");

beforeAll(() => widen(database()));
beforeEach(() => shiftTo(database(), 0));

const key = () => crypto.randomUUID();
const creating = (request: { key: string; input: CreateInput }, by = person.unit) =>
  run(by, createDraft, request, database().desks);
const drafts = async () => {
  const [row] = await database().all.execute<{ count: number }>(
    sql`select count(*)::integer as count from app.nominations`,
  );
  return row?.count;
};

test("the same key with the same input gets the same answer, and the thing is done once", async () => {
  const request = { key: key(), input: { form: formWith() } };
  const first = valueOf(await creating(request));
  const before = await everything(database());
  expect(valueOf(await creating(request))).toEqual(first);
  expect(await everything(database())).toEqual(before);
});

test("the same input in another order of its keys is the same input", async () => {
  const one = key();
  const { deeds, ...rest } = formWith();
  const first = valueOf(await creating({ key: one, input: { form: { deeds, ...rest } } }));
  expect(valueOf(await creating({ key: one, input: { form: { ...rest, deeds } } }))).toEqual(first);
});

test("the same key with another input is refused", async () => {
  const one = key();
  valueOf(await creating({ key: one, input: { form: formWith() } }));
  expect(await refused(database(), () => creating({ key: one, input: { form: emptyForm } }))).toEqual({
    code: "duplicate_request",
  });
});

test("a key is its person's own", async () => {
  const request = { key: key(), input: { form: formWith() } };
  const [one, other] = [valueOf(await creating(request)), valueOf(await creating(request, person.otherUnit))];
  expect(other.nominationId).not.toBe(one.nominationId);
});

test("a refused request leaves no key behind and may be repeated", async () => {
  const made = await drafted(database().desks);
  const request = { key: key(), input: seen(made) };
  const again = () => run(person.unit, submit, request, database().desks);
  await shiftTo(database(), 30);
  expect((await refused(database(), again)).code).toBe("round_not_open");
  await shiftTo(database(), 0);
  const receipt = valueOf(await again());
  expect(valueOf(await again())).toEqual(receipt);
});

test("without a key the same request is two requests", async () => {
  const before = (await drafts()) ?? 0;
  for (const _ of [1, 2])
    valueOf(await run(person.unit, createDraft, { key: null, input: { form: emptyForm } }, database().desks));
  expect(await drafts()).toBe(before + 2);
});

test("a verb that throws leaves nothing behind and is not mistaken for a refusal", async () => {
  const before = await everything(database());
  const request = { key: key(), input: { form: formWith() } };
  const breaking = run(
    person.unit,
    async (actor, input: CreateInput, on) => {
      await createDraft(actor, input, on);
      throw new Error("the power is gone");
    },
    request,
    database().desks,
  );
  await expect(breaking).rejects.toThrow("the power is gone");
  expect(await everything(database())).toEqual(before);
});

test("the actor of one request is not the actor of the next on the same connection", async () => {
  await read(person.unit, async () => null, database().desks);
  const rows = await Promise.all(
    [1, 2, 3, 4].map(() => database().desks.execute<{ role: string }>(sql`select app.actor_role() as role`)),
  );
  expect(rows.flatMap((some) => some.map(({ role }) => role))).toEqual(["nobody", "nobody", "nobody", "nobody"]);
});
