import { beforeAll, beforeEach, expect, test } from "vitest";
import { submit } from "@/services/nominations/submit";
import { saveDraft } from "@/services/nominations/save-draft";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { formPage } from "@/services/nominations/form-page";
import { paper } from "@/services/nominations/paper";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, newGroup, seen, shiftTo, widen } from "../support/lists";
import { drafted, formWith, recommended, submitted, valueOf } from "../support/nominations";

const database = ownDatabase("paper");

beforeAll(() => widen(database()));
beforeEach(() => shiftTo(database(), 0));

test("a draft is printed for its unit alone, over the hash of what it prints as it stands", async () => {
  const { desks } = database();
  const group = newGroup();
  const made = await drafted(desks, person.unit, group);
  const value = await paper(person.unit, made.id, desks);
  expect(value).toMatchObject({ receiptNumber: null, isRecommended: false, bodyName: "离石区妇女联合会", year: 2027 });
  expect(value?.form.fullName).toBe(group.fullName);
  const others = [person.otherUnit, person.lishi, person.city, person.publication, person.admin];
  expect(await Promise.all(others.map((actor) => paper(actor, made.id, desks)))).toEqual(others.map(() => null));
  expect(await paper(person.unit, "approval", desks)).toBeNull();
  valueOf(await act(desks, person.unit, submit, seen(made)));
  expect((await paper(person.unit, made.id, desks))?.sha256).toBe(value?.sha256);
});

test("what was submitted is printed the same for the unit and its recommending body", async () => {
  const { desks } = database();
  const made = await submitted(desks, person.unit, newGroup());
  const value = await paper(person.unit, made.id, desks);
  const receipt = (await formPage(person.unit, made.id, desks))?.receipt;
  expect(value?.receiptNumber).toBe(receipt?.receiptNumber);
  expect(await paper(person.lishi, made.id, desks)).toEqual(value);
  expect(await paper(person.xingxian, made.id, desks)).toBeNull();
  expect(await paper(person.city, made.id, desks)).toBeNull();
});

test("the recommendation takes the 草稿 away and stands in its place on the paper", async () => {
  const { desks } = database();
  const made = await recommended(desks, person.unit, person.lishi, newGroup());
  const value = await paper(person.city, made.id, desks);
  expect([value?.isRecommended, value?.recommendation]).toEqual([true, "符合条件，同意推荐。"]);
  expect(await paper(person.unit, made.id, desks)).toEqual(value);
});

test("after a return the unit prints what it corrects, the reviewers what was last submitted", async () => {
  const { desks } = database();
  const group = newGroup();
  const made = await submitted(desks, person.unit, group);
  const before = await paper(person.lishi, made.id, desks);
  const remarks = [{ field: "summary" as const, text: "请补充" }];
  valueOf(await act(desks, person.lishi, returnForChanges, { ...seen(made), remarks, resubmitBy: "" }));
  const form = formWith({ ...group, summary: "这个窗口组有21人，其中女性20人，常年承担社区服务。" });
  valueOf(await act(desks, person.unit, saveDraft, { nominationId: made.id, version: made.version + 1, form }));
  const after = await paper(person.unit, made.id, desks);
  expect(after?.form.summary).toBe(form.summary);
  expect(after?.sha256).not.toBe(before?.sha256);
  expect(await paper(person.lishi, made.id, desks)).toEqual(before);
});
