import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import { addDays } from "@/domain/calendar";
import { addWorkingDays } from "@/domain/working-days";
import { begin } from "@/services/nominations/begin";
import { decline } from "@/services/nominations/decline";
import { handOn } from "@/services/nominations/hand-on";
import { recommend } from "@/services/nominations/recommend";
import { reopen } from "@/services/nominations/reopen";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { sendBack } from "@/services/nominations/send-back";
import { formPage } from "@/services/nominations/form-page";
import { organisation, person, round } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, seen, today, widen } from "../support/lists";
import { drafted, type Made, refusalOf, submitted, valueOf } from "../support/nominations";
import { expectStep, fasterBy, refused, usedBy } from "../support/records";

const database = ownDatabase("county");

beforeAll(() => widen(database()));

const reason = "经核查，按规定办理。";
const opinion = "符合条件，同意推荐。";
const at = (made: Made) => ({ ...seen(made), reason });
const after = (made: Made): Made => ({ id: made.id, version: made.version + 1 });

test("the county begins a first review, declares that it has no conflict, and does so once", async () => {
  const { desks, all } = database();
  const made = await submitted(desks);
  valueOf(await act(desks, person.lishi, begin, seen(made)));
  const step = {
    actor: person.lishi,
    verb: "begin",
    from: "in_review.county",
    to: "in_review.county",
    begun: true,
  } as const;
  const now = await expectStep(all, made, { ...step, detail: { noConflict: true } });
  expect(await refused(database(), () => act(desks, person.lishi2, begin, seen(now)))).toEqual({
    code: "already_begun",
  });
});

test("before it is submitted, to another county and to the city a nomination is not there at all", async () => {
  const { desks } = database();
  const draft = await drafted(desks);
  const made = await submitted(desks);
  const strangers: readonly (readonly [Actor, Made])[] = [
    [person.lishi, draft],
    [person.xingxian, made],
    [person.transport, made],
    [person.city, made],
    [person.publication, made],
    [person.otherUnit, made],
    [person.admin, made],
    [person.auditor, made],
    [person.judge, made],
  ];
  for (const [stranger, one] of strangers) {
    expect(await refused(database(), () => act(desks, stranger, begin, seen(one)))).toEqual({ code: "not_found" });
    expect(refusalOf(await act(desks, stranger, recommend, { ...seen(one), opinion }))).toBe("not_found");
    expect(refusalOf(await act(desks, stranger, decline, { ...at(one), ruleId: "" }))).toBe("not_found");
    const remarks = [{ field: "deeds" as const, text: "改" }];
    expect(refusalOf(await act(desks, stranger, returnForChanges, { ...seen(one), remarks, resubmitBy: "" }))).toBe(
      "not_found",
    );
  }
});

test("its own unit decides nothing about it", async () => {
  const { desks } = database();
  const made = await submitted(desks);
  expect(await refused(database(), () => act(desks, person.unit, begin, seen(made)))).toEqual({
    code: "not_your_role",
  });
  expect(await refused(database(), () => act(desks, person.unit, recommend, { ...seen(made), opinion }))).toEqual({
    code: "not_your_role",
  });
  expect(await refused(database(), () => act(desks, person.unit, decline, { ...at(made), ruleId: "" }))).toEqual({
    code: "not_your_role",
  });
});

test("a recommendation takes one place of the body for the award", async () => {
  const { desks, all } = database();
  const used = await usedBy(all, organisation.lishi);
  const made = await submitted(desks);
  valueOf(await act(desks, person.lishi, recommend, { ...seen(made), opinion }));
  const step = { actor: person.lishi, verb: "recommend", from: "in_review.county", to: "in_review.city" } as const;
  await expectStep(all, made, { ...step, begun: false, note: opinion });
  expect(await usedBy(all, organisation.lishi)).toBe(used + 1);
  expect(await usedBy(all, organisation.lishi, "model_post")).toBe(0);
});

test("what is decided cannot be decided again, from the old version or the new", async () => {
  const { desks } = database();
  const made = await submitted(desks);
  valueOf(await act(desks, person.lishi, recommend, { ...seen(made), opinion }));
  const again = (one: Made) => () => act(desks, person.lishi2, recommend, { ...seen(one), opinion });
  expect(await refused(database(), again(made))).toEqual(fasterBy("colleague", "county", "recommend"));
  expect(await refused(database(), again(after(made)))).toEqual({ code: "not_from_here" });
});

test("without a place left a recommendation is refused, and with none given at all", async () => {
  const { desks, all } = database();
  const made = await submitted(desks, person.otherUnit, { bodyId: organisation.xingxian });
  const ask = () => act(desks, person.xingxian, recommend, { ...seen(made), opinion });
  await all.execute(
    sql`update app.quotas set places = 0 where body_id = ${organisation.xingxian} and award = 'red_banner'`,
  );
  expect(await refused(database(), ask)).toEqual({ code: "quota_exhausted", places: 0 });
  await all.execute(sql`delete from app.quotas where body_id = ${organisation.xingxian} and award = 'red_banner'`);
  expect(await refused(database(), ask)).toEqual({ code: "quota_exhausted", places: 0 });
  await all.execute(sql`insert into app.quotas values (${round}, ${organisation.xingxian}, 'red_banner', 1, 0)`);
  valueOf(await ask());
  const next = await submitted(desks, person.otherUnit, { bodyId: organisation.xingxian });
  const second = () => act(desks, person.xingxian, recommend, { ...seen(next), opinion });
  expect(await refused(database(), second)).toEqual({ code: "quota_exhausted", places: 1 });
});

test("a return keeps every remark and a date, by default the round's working days from today", async () => {
  const { desks, all } = database();
  const remarks = [
    { field: "summary" as const, text: "请写到人数" },
    { field: "form" as const, text: "请核对全文" },
  ];
  const resubmitBy = addWorkingDays(today(), 3, []);
  const made = await submitted(desks);
  valueOf(await act(desks, person.lishi, returnForChanges, { ...seen(made), remarks, resubmitBy: "" }));
  const step = {
    actor: person.lishi,
    verb: "return",
    from: "in_review.county",
    to: "returned.county",
    begun: false,
  } as const;
  await expectStep(all, made, { ...step, detail: { resubmitBy } });
  const [row] = await all.execute(sql`select n.remarks as open, m.remarks as kept, n.resubmit_by::text as by
    from app.nominations n join app.moves m on m.nomination_id = n.id and m.version = n.version where n.id = ${made.id}`);
  expect(row).toEqual({ open: remarks, kept: remarks, by: resubmitBy });
});

test("a return by yesterday is refused at its date; by today it is not", async () => {
  const { desks } = database();
  const made = await submitted(desks);
  const by = (resubmitBy: string) => () =>
    act(desks, person.lishi, returnForChanges, {
      ...seen(made),
      remarks: [{ field: "deeds" as const, text: "改" }],
      resubmitBy,
    });
  expect(await refused(database(), by(addDays(today(), -1)))).toEqual({
    code: "invalid",
    fields: { resubmitBy: "限期不能早于今天" },
  });
  expect(valueOf(await by(today())())).toEqual({ nominationId: made.id });
});

test("a decline gives its reason and rule, and the unit a letter", async () => {
  const { desks, all } = database();
  const [rule] = await all.execute<{ id: string }>(sql`select id from app.rules where ordinal = 1`);
  const ruleId = rule?.id ?? "";
  const made = await submitted(desks);
  valueOf(await act(desks, person.lishi, decline, { ...at(made), ruleId }));
  const note = `第三条第1款 女性占六成以上：${reason}`;
  const step = {
    actor: person.lishi,
    verb: "decline",
    from: "in_review.county",
    to: "declined.county",
    begun: false,
  } as const;
  await expectStep(all, made, { ...step, note, detail: { ruleId } });
  const told = await all.execute(
    sql`select topic, text from app.notifications where nomination_id = ${made.id} order by at`,
  );
  expect([...told][1]).toEqual({ topic: "declined", text: expect.stringContaining(note) as string });
});

test("a decline by a rule that is not the round's is refused at its field", async () => {
  const { desks } = database();
  const made = await submitted(desks);
  const ask = () => act(desks, person.lishi, decline, { ...at(made), ruleId: crypto.randomUUID() });
  expect(await refused(database(), ask)).toEqual({ code: "invalid", fields: { ruleId: "请选择本批次的条件" } });
});

test("what the county declined it reopens, begun; nobody else does", async () => {
  const { desks, all } = database();
  const made = await submitted(desks);
  valueOf(await act(desks, person.lishi, decline, { ...at(made), ruleId: "" }));
  const declined = after(made);
  expect(await refused(database(), () => act(desks, person.city, reopen, at(declined)))).toEqual({ code: "not_found" });
  expect(await refused(database(), () => act(desks, person.unit, reopen, at(declined)))).toEqual({
    code: "not_your_role",
  });
  expect(await refused(database(), () => act(desks, person.lishi, decline, { ...at(declined), ruleId: "" }))).toEqual({
    code: "not_from_here",
  });
  valueOf(await act(desks, person.lishi2, reopen, at(declined)));
  const step = {
    actor: person.lishi2,
    verb: "reopen",
    from: "declined.county",
    to: "in_review.county",
    begun: true,
  } as const;
  const now = await expectStep(all, declined, { ...step, note: reason });
  expect(await refused(database(), () => act(desks, person.lishi, reopen, at(now)))).toEqual({ code: "not_from_here" });
});

test("what is handed on belongs to the other body, not begun, and the former no longer finds it", async () => {
  const { desks, all } = database();
  const made = await submitted(desks);
  valueOf(await act(desks, person.lishi, begin, seen(made)));
  const begun = after(made);
  const bodyId = organisation.transport;
  valueOf(await act(desks, person.lishi, handOn, { ...at(begun), bodyId }));
  const now = await expectStep(all, begun, {
    actor: person.lishi,
    verb: "hand_on",
    from: "in_review.county",
    to: "in_review.county",
    begun: false,
    note: reason,
    detail: { fromBody: organisation.lishi, toBody: bodyId },
  });
  expect(await refused(database(), () => act(desks, person.lishi, recommend, { ...seen(now), opinion }))).toEqual({
    code: "not_found",
  });
  valueOf(await act(desks, person.transport, recommend, { ...seen(now), opinion }));
  const [row] = await all.execute(sql`select body_id from app.places where nomination_id = ${made.id}`);
  expect(row).toEqual({ body_id: bodyId });
});

test("what is handed on is called back by its unit again, and its form page names the new body", async () => {
  const { desks } = database();
  const made = await submitted(desks);
  valueOf(await act(desks, person.lishi, handOn, { ...at(made), bodyId: organisation.transport }));
  const page = await formPage(person.unit, made.id, desks);
  expect({ body: page?.bodyName, begun: page?.nomination?.begun }).toEqual({ body: "市直交通系统", begun: false });
});

test("nothing is handed on to the same body, to a unit, to the city or to nobody", async () => {
  const { desks } = database();
  const made = await submitted(desks);
  for (const bodyId of [organisation.lishi, organisation.unit, organisation.city, crypto.randomUUID()])
    expect(await refused(database(), () => act(desks, person.lishi, handOn, { ...at(made), bodyId }))).toEqual({
      code: "invalid",
      fields: { bodyId: "请选择另一个推荐单位" },
    });
  const recommendedOne = await submitted(desks);
  valueOf(await act(desks, person.lishi, recommend, { ...seen(recommendedOne), opinion }));
  const late = () => act(desks, person.lishi, handOn, { ...at(after(recommendedOne)), bodyId: organisation.transport });
  expect(await refused(database(), late)).toEqual({ code: "not_from_here" });
});

test("who was at the county for a nomination never acts on it for the city", async () => {
  const { desks } = database();
  const made = await submitted(desks);
  valueOf(await act(desks, person.lishi, recommend, { ...seen(made), opinion }));
  const promoted: Actor = { ...person.city, personId: person.lishi.personId };
  expect(await refused(database(), () => act(desks, promoted, sendBack, at(after(made))))).toEqual({
    code: "two_stages",
    stage: "county",
  });
});
