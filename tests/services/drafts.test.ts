import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { emptyForm } from "@/domain/nomination";
import { createDraft } from "@/services/nominations/create-draft";
import { recall } from "@/services/nominations/recall";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { saveDraft } from "@/services/nominations/save-draft";
import { submit } from "@/services/nominations/submit";
import { withdraw } from "@/services/nominations/withdraw";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, seen, shiftTo } from "../support/lists";
import { drafted, formWith, type Made, recommended, submitted, valueOf } from "../support/nominations";
import { headOf, loggedVerbs, refused, standing } from "../support/records";

const database = ownDatabase("drafts");

beforeEach(() => shiftTo(database(), 0));

const formOf = async (id: string) => {
  const [row] = await database().all.execute<{
    form: unknown;
    title: string;
    award: string | null;
    body_id: string | null;
  }>(sql`select form, title, award, body_id from app.nominations where id = ${id}`);
  return row;
};

/** Returned by the county with a remark on each of these fields. */
async function returned(
  fields: readonly ("summary" | "negatives" | "form" | "creditCode")[],
  made?: Made,
): Promise<Made> {
  const { desks } = database();
  const one = made ?? (await submitted(desks));
  const remarks = fields.map((field) => ({ field, text: "请改" }));
  valueOf(await act(desks, person.lishi, returnForChanges, { ...seen(one), remarks, resubmitBy: "" }));
  return { id: one.id, version: one.version + 1 };
}

test("a unit begins an empty draft in the open round, and the log says so", async () => {
  const { desks, all } = database();
  const before = await headOf(all);
  const saved = valueOf(await act(desks, person.unit, createDraft, { form: emptyForm }));
  expect(saved).toMatchObject({ version: 1, earlierHonours: [] });
  expect(await standing(all, saved.nominationId)).toEqual({ position: "draft", version: 1, begun: false });
  expect(await formOf(saved.nominationId)).toEqual({ form: emptyForm, title: "", award: null, body_id: null });
  expect(await loggedVerbs(all, before)).toEqual(["create"]);
});

test("a draft is not begun before the round opens, nor from the moment it closes", async () => {
  const { desks } = database();
  const create = () => act(desks, person.unit, createDraft, { form: emptyForm });
  await shiftTo(database(), -21);
  expect((await refused(database(), create)).code).toBe("round_not_open");
  await shiftTo(database(), 21);
  expect((await refused(database(), create)).code).toBe("round_not_open");
});

test("only a unit begins a draft", async () => {
  for (const other of [person.lishi, person.city, person.publication, person.admin, person.judge] as const)
    expect(await refused(database(), () => act(database().desks, other, createDraft, { form: emptyForm }))).toEqual({
      code: "not_your_role",
    });
});

test("a draft to a body that is none, or to the city, is refused at its field", async () => {
  for (const bodyId of [organisation.city, organisation.unit, crypto.randomUUID()])
    expect(
      await refused(database(), () => act(database().desks, person.unit, createDraft, { form: formWith({ bodyId }) })),
    ).toEqual({ code: "invalid", fields: { bodyId: "请从列表中选择推荐单位" } });
});

test("a draft is kept as typed, whatever is wrong with it, and what it says stands in its columns", async () => {
  const { desks, all } = database();
  const made = await drafted(desks);
  const form = formWith({
    fullName: "  某组 ",
    staffTotal: "二十",
    award: "model_post",
    bodyId: organisation.transport,
    deeds: "",
  });
  const saved = valueOf(await act(desks, person.unit, saveDraft, { ...seen(made), form }));
  expect(saved).toMatchObject({ nominationId: made.id, version: 2, earlierHonours: [] });
  expect(await formOf(made.id)).toEqual({ form, title: "某组", award: "model_post", body_id: organisation.transport });
  expect(await standing(all, made.id)).toEqual({ position: "draft", version: 2, begun: false });
});

test("who saves over somebody else's version gets that version to choose from", async () => {
  const { desks } = database();
  const made = await drafted(desks);
  const first = valueOf(
    await act(desks, person.unit, saveDraft, { ...seen(made), form: formWith({ opinion: "第一" }) }),
  );
  const second = () => act(desks, person.unit, saveDraft, { ...seen(made), form: formWith({ opinion: "第二" }) });
  expect(await refused(database(), second)).toEqual({
    code: "stale_form",
    version: first.version,
    form: formWith({ opinion: "第一" }),
    savedAt: first.savedAt,
  });
});

test("another unit's draft is not found, nor is a draft for anybody who reviews", async () => {
  const { desks } = database();
  const made = await drafted(desks);
  for (const other of [person.otherUnit, person.lishi, person.city, person.publication, person.admin] as const)
    expect(await refused(database(), () => act(desks, other, saveDraft, { ...seen(made), form: formWith() }))).toEqual({
      code: "not_found",
    });
});

test("who reviews does not write into what was submitted to them", async () => {
  const { desks } = database();
  const made = await submitted(desks);
  expect(
    await refused(database(), () => act(desks, person.lishi, saveDraft, { ...seen(made), form: formWith() })),
  ).toEqual({
    code: "not_your_role",
  });
});

test("what is in review or withdrawn can no longer be saved", async () => {
  const { desks } = database();
  const inReview = await submitted(desks);
  const draft = await drafted(desks);
  valueOf(await act(desks, person.unit, withdraw, { ...seen(draft), reason: "不报了" }));
  for (const made of [inReview, { id: draft.id, version: draft.version + 1 }])
    expect(
      await refused(database(), () => act(desks, person.unit, saveDraft, { ...seen(made), form: formWith() })),
    ).toEqual({
      code: "not_from_here",
    });
});

test("after a return only the fields remarked on are open", async () => {
  const { desks } = database();
  const made = await returned(["summary"]);
  const closed = () =>
    act(desks, person.unit, saveDraft, {
      ...seen(made),
      form: formWith({ summary: "改了。", opinion: "也改了", staffTotal: "22" }),
    });
  const refusal = await refused(database(), closed);
  expect(refusal).toEqual({
    code: "invalid",
    fields: { opinion: "这一项没有开放修改", staffTotal: "这一项没有开放修改" },
  });
  const saved = await act(desks, person.unit, saveDraft, { ...seen(made), form: formWith({ summary: "改了。" }) });
  expect(valueOf(saved).version).toBe(made.version + 1);
});

test("a remark on the credit code opens what goes with it", async () => {
  const made = await returned(["creditCode"]);
  const form = formWith({ creditCode: "", noOwnCode: true, parentName: "离石区某街道办事处" });
  expect(valueOf(await act(database().desks, person.unit, saveDraft, { ...seen(made), form })).version).toBe(
    made.version + 1,
  );
});

test("a remark on the whole opens every field", async () => {
  const made = await returned(["summary", "form"]);
  const form = formWith({ opinion: "重写", staffTotal: "22" });
  expect(valueOf(await act(database().desks, person.unit, saveDraft, { ...seen(made), form })).version).toBe(
    made.version + 1,
  );
});

test("a closed field whose answers come back from the database in another order has not changed", async () => {
  const { desks } = database();
  const no = { answer: "no", note: "" } as const;
  const negatives = { wages: no, a: no, safety: no };
  const made = await returned(["summary"], await submitted(desks, person.unit, { negatives }));
  const form = formWith({ summary: "改了。", negatives: { safety: no, wages: no, a: no } });
  expect(valueOf(await act(desks, person.unit, saveDraft, { ...seen(made), form })).version).toBe(made.version + 1);
});

test("what the city returned is open in the fields that the city remarked on", async () => {
  const { desks } = database();
  const one = await recommended(desks);
  const remarks = [{ field: "deeds" as const, text: "请补充数据" }];
  valueOf(await act(desks, person.city, returnForChanges, { ...seen(one), remarks, resubmitBy: "" }));
  const made = { id: one.id, version: one.version + 1 };
  const other = () => act(desks, person.unit, saveDraft, { ...seen(made), form: formWith({ summary: "改了。" }) });
  expect(await refused(database(), other)).toEqual({ code: "invalid", fields: { summary: "这一项没有开放修改" } });
  const form = formWith({ deeds: "她们在窗口前把每一件事都办完。".repeat(110) });
  expect(valueOf(await act(desks, person.unit, saveDraft, { ...seen(made), form })).version).toBe(made.version + 1);
});

test("another body chosen after a recall sees nothing before it is submitted to", async () => {
  const { desks } = database();
  const made = await submitted(desks);
  valueOf(await act(desks, person.unit, recall, seen(made)));
  const form = formWith({ bodyId: organisation.xingxian });
  const { version } = valueOf(
    await act(desks, person.unit, saveDraft, { nominationId: made.id, version: made.version + 1, form }),
  );
  expect((await formOf(made.id))?.body_id).toBe(organisation.lishi);
  valueOf(await act(desks, person.unit, submit, { nominationId: made.id, version }));
  expect((await formOf(made.id))?.body_id).toBe(organisation.xingxian);
});
