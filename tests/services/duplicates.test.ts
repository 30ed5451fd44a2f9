import { expect, test } from "vitest";
import { emptyForm } from "@/domain/nomination";
import { decline } from "@/services/nominations/decline";
import { formPage } from "@/services/nominations/form-page";
import { submit } from "@/services/nominations/submit";
import { withdraw } from "@/services/nominations/withdraw";
import { createDraft } from "@/services/nominations/create-draft";
import { record } from "@/services/review/record";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, newGroup, seen } from "../support/lists";
import { drafted, type Made, recommended, refusalOf, submitted, valueOf } from "../support/nominations";
import { refused } from "../support/records";
import { sql } from "drizzle-orm";

const database = ownDatabase("duplicates", 8);

const submitting = (made: Made, by: Parameters<typeof act>[1] = person.unit) =>
  act(database().desks, by, submit, seen(made));

test("one's own collective is not submitted twice for an award in a round, and the other one is named", async () => {
  const { desks } = database();
  const group = newGroup();
  const first = await submitted(desks, person.unit, group);
  const second = await drafted(desks, person.unit, group);
  const refusal = { organisationName: "离石区某社区服务站", nominationId: first.id };
  expect((await formPage(person.unit, second.id, desks))?.duplicate).toEqual(refusal);
  expect(await refused(database(), () => submitting(second))).toEqual({ code: "duplicate_collective", ...refusal });
  expect((await formPage(person.unit, first.id, desks))?.duplicate).toBeNull();
});

test("another unit's is told by its owner only, never by its id or content", async () => {
  const { desks } = database();
  const group = newGroup();
  await submitted(desks, person.unit, group);
  const theirs = await drafted(desks, person.otherUnit, { ...group, bodyId: organisation.xingxian });
  const told = { organisationName: "离石区某社区服务站", nominationId: null };
  expect(await refused(database(), () => submitting(theirs, person.otherUnit))).toEqual({
    code: "duplicate_collective",
    ...told,
  });
  const page = await formPage(person.otherUnit, theirs.id, desks);
  expect(page?.duplicate).toEqual(told);
});

test("the same credit code under another name, and in full-width characters, is the same collective", async () => {
  const { desks } = database();
  const code = { creditCode: "９1141121mA0J000550 ", noOwnCode: false };
  await submitted(desks, person.unit, { ...code, fullName: "甲" });
  const second = await drafted(desks, person.unit, { creditCode: "91141121MA0J000550", fullName: "乙" });
  expect((await refused(database(), () => submitting(second))).code).toBe("duplicate_collective");
});

test("the other award, a draft, and what was withdrawn or declined stand in nobody's way", async () => {
  const { desks } = database();
  const group = newGroup();
  await drafted(desks, person.unit, group);
  await submitted(desks, person.unit, { ...group, award: "model_post" });
  const gone = await submitted(desks, person.unit, group);
  valueOf(await act(desks, person.unit, withdraw, { ...seen(gone), reason: "不报了" }));
  const declined = await submitted(desks, person.unit, group);
  valueOf(await act(desks, person.lishi, decline, { ...seen(declined), ruleId: "", reason: "不符合。" }));
  const again = await submitted(desks, person.unit, group);
  expect(again.version).toBe(2);
});

test("a draft that does not say yet which collective or award is of nobody's", async () => {
  const { desks } = database();
  const saved = valueOf(await act(desks, person.unit, createDraft, { form: emptyForm }));
  expect((await formPage(person.unit, saved.nominationId, desks))?.duplicate).toBeNull();
});

test("of eight submissions of one collective at once one gets through", async () => {
  const { desks } = database();
  const group = newGroup();
  const drafts: Made[] = [];
  for (let count = 0; count < 8; count += 1) drafts.push(await drafted(desks, person.unit, group));
  const codes = (await Promise.all(drafts.map((draft) => submitting(draft)))).map(refusalOf).sort();
  expect(codes).toEqual([...Array<string>(7).fill("duplicate_collective"), "ok"]);
});

/** Deeds that do not repeat themselves. */
const deedsOf = (seed: number, length = 1_600): string =>
  Array.from({ length }, (_, index) =>
    String.fromCharCode(0x4e_00 + ((Math.imul(seed + index * 7, 2_654_435_761) >>> 12) % 3_000)),
  ).join("");

test("deeds that are alike raise a flag for reviewers, without a title where they may not see the other one", async () => {
  const { desks, all } = database();
  const deeds = deedsOf(1);
  const theirs = { ...newGroup(), bodyId: organisation.xingxian, deeds };
  const other = await recommended(desks, person.otherUnit, person.xingxian, theirs);
  const made = await recommended(desks, person.unit, person.lishi, {
    ...newGroup(),
    deeds: `本单位${deeds.slice(0, 1_590)}`,
  });
  const [forBody, forCity] = [await record(person.lishi, made.id, desks), await record(person.city, made.id, desks)];
  const score = forCity?.similar[0]?.score ?? 0;
  expect(score).toBeGreaterThan(0.98);
  expect(forBody?.similar).toEqual([{ title: null, bodyName: null, score }]);
  expect(forCity?.similar).toEqual([{ title: theirs.fullName, bodyName: "兴县妇女联合会", score }]);
  expect((await record(person.xingxian, other.id, desks))?.similar).toEqual([]);
  expect(JSON.stringify(await formPage(person.unit, made.id, desks))).not.toContain("similar");
  const kept = await all.execute(sql`select nomination_id, other_id from app.similarities`);
  expect([...kept]).toEqual([{ nomination_id: made.id, other_id: other.id }]);
});

test("a unit's own texts and different ones raise none", async () => {
  const { desks } = database();
  const deeds = deedsOf(9_000);
  await submitted(desks, person.unit, { ...newGroup(), deeds });
  const again = await submitted(desks, person.unit, { ...newGroup(), deeds });
  const different = await submitted(desks, person.otherUnit, { ...newGroup(), deeds: deedsOf(777_777) });
  for (const { id } of [again, different]) expect((await record(person.lishi, id, desks))?.similar).toEqual([]);
});
