import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { canonicalJson } from "@/domain/canonical";
import { addDays, endOfDay } from "@/domain/calendar";
import { privacyNotice, privacyText } from "@/domain/privacy-notice";
import { begin } from "@/services/nominations/begin";
import { recall } from "@/services/nominations/recall";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { saveDraft } from "@/services/nominations/save-draft";
import { submit } from "@/services/nominations/submit";
import { withdraw } from "@/services/nominations/withdraw";
import { organisation, person, round } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, seen, shiftTo, today, widen } from "../support/lists";
import { drafted, formWith, type Made, recommended, submitted, valueOf } from "../support/nominations";
import { expectStep, fasterBy, refused, standing, usedBy } from "../support/records";

const database = ownDatabase("submit");
const consent = {
  notice: privacyNotice.version,
  text: createHash("sha256").update(privacyText()).digest("hex"),
  head: false,
  photos: false,
};

beforeEach(() => shiftTo(database(), 0));

async function returned(made: Made, resubmitBy: string): Promise<Made> {
  const remarks = [{ field: "summary" as const, text: "请补充" }];
  valueOf(await act(database().desks, person.lishi, returnForChanges, { ...seen(made), remarks, resubmitBy }));
  return { id: made.id, version: made.version + 1 };
}

const submitting = (made: Made) => act(database().desks, person.unit, submit, seen(made));
const recalling = (made: Made) => act(database().desks, person.unit, recall, seen(made));

test("a complete form is submitted with a receipt over exactly its text", async () => {
  const { desks, all } = database();
  const made = await drafted(desks);
  const receipt = valueOf(await submitting(made));
  const sha256 = createHash("sha256").update(canonicalJson(formWith())).digest("hex");
  expect(receipt).toEqual({ receiptNumber: "LLJG-S-2027-0001", submission: 1, at: receipt.at, sha256 });
  await expectStep(all, made, {
    actor: person.unit,
    verb: "submit",
    from: "draft",
    to: "in_review.county",
    begun: false,
    detail: { sha256, receiptNumber: "LLJG-S-2027-0001", consent },
  });
  const versions = await all.execute(
    sql`select number, form, encode(sha256, 'hex') as sha256, submitted_by from app.nomination_versions where nomination_id = ${made.id}`,
  );
  expect([...versions]).toEqual([{ number: 1, form: formWith(), sha256, submitted_by: person.unit.personId }]);
});

test("an incomplete form is refused with a sentence at each field", async () => {
  const made = await drafted(database().desks, person.unit, { postcode: "33", opinion: " ", declared: false });
  expect(await refused(database(), () => submitting(made))).toEqual({
    code: "invalid",
    fields: { postcode: "邮政编码是6位数字", opinion: "请填单位意见", declared: "请阅读承诺并勾选" },
  });
});

test("a submission without the notice that stands now is refused, and what may be made public is in the log", async () => {
  const { desks, all } = database();
  const old = await drafted(desks, person.unit, { privacyNotice: "2026-1" });
  expect(await refused(database(), () => submitting(old))).toEqual({
    code: "invalid",
    fields: { privacyNotice: "请阅读个人信息告知并勾选" },
  });
  const change = {
    fullName: "离石区某社区服务站另一组",
    creditCode: "",
    noOwnCode: true,
    parentName: "离石区某社区服务站",
  };
  const made = await drafted(desks, person.unit, { ...change, publishHead: true });
  valueOf(await submitting(made));
  const [row] = await all.execute<{ consent: unknown }>(
    sql`select payload::jsonb -> 'detail' -> 'consent' as consent from audit.events order by seq desc limit 1`,
  );
  expect(row?.consent).toEqual({ ...consent, head: true });
});

test("a hard rule that failed refuses the submission with the line that failed", async () => {
  const made = await drafted(database().desks, person.unit, { staffWomen: "10" });
  expect(await refused(database(), () => submitting(made))).toEqual({
    code: "rule_failed",
    rules: [{ title: "女性占六成以上", figures: "10 ÷ 21 = 47.6%，门槛60%" }],
  });
});

test("a soft rule that failed asks for a written reason, and takes it", async () => {
  const { desks, all } = database();
  const ruleId = crypto.randomUUID();
  const parameters = JSON.stringify({ kind: "headcount", least: 30 });
  await all.execute(sql`insert into app.rules (id, round_id, ordinal, title, clause, hard, parameters)
    values (${ruleId}, ${round}, 9, '原则上不少于30人', '第三条第9款', false, ${parameters}::jsonb)`);
  const made = await drafted(desks);
  const refusal = await refused(database(), () => submitting(made));
  expect(refusal.code === "rule_failed" && refusal.rules.map(({ title }) => title)).toEqual(["原则上不少于30人"]);
  const form = formWith({ reasons: { [ruleId]: "编制只有21人。" } });
  const saved = valueOf(await act(desks, person.unit, saveDraft, { ...seen(made), form }));
  expect(valueOf(await submitting({ id: made.id, version: saved.version })).submission).toBe(1);
  await all.execute(sql`delete from app.rules where id = ${ruleId}`);
});

test("a draft is submitted neither before the round opens nor from the moment it closes", async () => {
  const made = await drafted(database().desks);
  for (const days of [-21, 20]) {
    await shiftTo(database(), days);
    expect((await refused(database(), () => submitting(made))).code).toBe("round_not_open");
  }
});

test("another unit's draft is not found; one's own is not submitted twice, nor from an older version", async () => {
  const { desks } = database();
  const made = await drafted(desks);
  expect(await refused(database(), () => act(desks, person.otherUnit, submit, seen(made)))).toEqual({
    code: "not_found",
  });
  expect(await refused(database(), () => submitting({ id: made.id, version: 2 }))).toEqual({ code: "stale" });
  valueOf(await submitting(made));
  expect(await refused(database(), () => submitting(made))).toEqual(fasterBy("self", "unit", "submit"));
  expect(await refused(database(), () => submitting({ id: made.id, version: 2 }))).toEqual({ code: "not_from_here" });
});

test("after a return its own date counts, after the round has closed too, to the end of that day", async () => {
  const one = await submitted(database().desks);
  const by = addDays(today(), 25);
  const made = await returned(one, by);
  await shiftTo(database(), 26);
  expect(await refused(database(), () => submitting(made))).toEqual({
    code: "deadline_passed",
    deadline: endOfDay(by),
  });
  await shiftTo(database(), 25);
  const receipt = valueOf(await submitting(made));
  const { sha256, receiptNumber } = receipt;
  expect(receipt.submission).toBe(2);
  await expectStep(database().all, made, {
    actor: person.unit,
    verb: "submit",
    from: "returned.county",
    to: "in_review.county",
    begun: false,
    submission: 2,
    detail: { sha256, receiptNumber, consent },
  });
});

test("the receipt's number is given at the first submission and kept at the second", async () => {
  const { desks, all } = database();
  const draft = await drafted(desks);
  const first = valueOf(await submitting(draft));
  const made = await returned({ id: draft.id, version: draft.version + 1 }, "");
  const second = valueOf(await submitting(made));
  expect(second.receiptNumber).toBe(first.receiptNumber);
  const numbers = await all.execute<{ number: number }>(
    sql`select number from app.nomination_versions where nomination_id = ${draft.id} order by number`,
  );
  expect(numbers.map(({ number }) => number)).toEqual([1, 2]);
});

test("what nobody has begun on is recalled to where it came from: to the draft", async () => {
  const made = await submitted(database().desks);
  valueOf(await recalling(made));
  const now = await expectStep(database().all, made, {
    actor: person.unit,
    verb: "recall",
    from: "in_review.county",
    to: "draft",
    begun: false,
  });
  expect(valueOf(await submitting(now)).submission).toBe(2);
});

test("what was resubmitted after a return is recalled to the return, with its remarks still open", async () => {
  const { desks, all } = database();
  const returnedOnce = await returned(await submitted(desks), "");
  valueOf(await submitting(returnedOnce));
  const resubmitted = { id: returnedOnce.id, version: returnedOnce.version + 1 };
  valueOf(await recalling(resubmitted));
  const now = await expectStep(all, resubmitted, {
    actor: person.unit,
    verb: "recall",
    from: "in_review.county",
    to: "returned.county",
    begun: false,
    submission: 2,
  });
  const form = formWith({ summary: "补充好了。" });
  expect(valueOf(await act(desks, person.unit, saveDraft, { ...seen(now), form })).version).toBe(now.version + 1);
});

test("what the county has begun on cannot be recalled", async () => {
  const { desks } = database();
  const made = await submitted(desks);
  valueOf(await act(desks, person.lishi, begin, seen(made)));
  expect(await refused(database(), () => recalling({ id: made.id, version: made.version + 1 }))).toEqual({
    code: "already_begun",
  });
});

test("a submission is not recalled once the round has closed", async () => {
  const made = await submitted(database().desks);
  await shiftTo(database(), 20);
  expect((await refused(database(), () => recalling(made))).code).toBe("deadline_passed");
});

test("a draft, a stranger's submission and what has reached the city are not recalled", async () => {
  const { desks } = database();
  const draft = await drafted(desks);
  expect(await refused(database(), () => recalling(draft))).toEqual({ code: "not_from_here" });
  const atCounty = await submitted(desks);
  expect(await refused(database(), () => act(desks, person.thirdUnit, recall, seen(atCounty)))).toEqual({
    code: "not_found",
  });
  expect(await refused(database(), () => act(desks, person.lishi, recall, seen(atCounty)))).toEqual({
    code: "not_your_role",
  });
  expect(await refused(database(), () => recalling({ id: atCounty.id, version: 1 }))).toEqual(
    fasterBy("self", "unit", "submit"),
  );
  const atCity = await recommended(desks);
  expect(await refused(database(), () => recalling(atCity))).toEqual({ code: "not_from_here" });
});

test("a unit withdraws a draft, a returned text, and what is in review at county or city, where its place is free again", async () => {
  const { desks, all } = database();
  await widen(database());
  const places = await usedBy(all, organisation.lishi);
  const cases = [
    ["draft", await drafted(desks), 0],
    ["returned.county", await returned(await submitted(desks), ""), 1],
    ["in_review.county", await submitted(desks), 1],
    ["in_review.city", await recommended(desks), 1],
  ] as const;
  expect(await usedBy(all, organisation.lishi)).toBe(places + 1);
  for (const [from, made, submission] of cases) {
    valueOf(await act(desks, person.unit, withdraw, { ...seen(made), reason: "情况有变，不再申报。" }));
    const note = "情况有变，不再申报。";
    await expectStep(all, made, {
      actor: person.unit,
      verb: "withdraw",
      from,
      to: "withdrawn",
      begun: false,
      note,
      submission,
    });
  }
  expect(await usedBy(all, organisation.lishi)).toBe(places);
});

test("what is withdrawn stays so, and only its unit withdraws it", async () => {
  const { desks, all } = database();
  const made = await submitted(desks);
  const withReason = (one: Made) => ({ ...seen(one), reason: "不报了" });
  expect(await refused(database(), () => act(desks, person.lishi, withdraw, withReason(made)))).toEqual({
    code: "not_your_role",
  });
  expect(await refused(database(), () => act(desks, person.otherUnit, withdraw, withReason(made)))).toEqual({
    code: "not_found",
  });
  valueOf(await act(desks, person.unit, withdraw, withReason(made)));
  const now = { id: made.id, ...(await standing(all, made.id)) };
  expect(await refused(database(), () => act(desks, person.unit, withdraw, withReason(now)))).toEqual({
    code: "not_from_here",
  });
});
