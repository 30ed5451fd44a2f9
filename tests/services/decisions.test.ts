import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { refusalText } from "@/components/form/refusal-text";
import type { Actor } from "@/domain/actor";
import type { Grounds } from "@/domain/grounds";
import type { FormDraft, Remark } from "@/domain/nomination";
import { adviceFor } from "@/domain/rule-kinds/advice";
import { begin } from "@/services/nominations/begin";
import { decline } from "@/services/nominations/decline";
import { formPage } from "@/services/nominations/form-page";
import { handOn } from "@/services/nominations/hand-on";
import { recommend } from "@/services/nominations/recommend";
import { reopen } from "@/services/nominations/reopen";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { saveDraft } from "@/services/nominations/save-draft";
import { submit } from "@/services/nominations/submit";
import { withdraw } from "@/services/nominations/withdraw";
import { sessionPerson } from "@/services/people/session-person";
import { run } from "@/services/requests/run";
import { decisionDesk } from "@/services/review/decision-desk";
import { tickSection } from "@/services/review/tick-section";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, announced, newGroup, proposed, recommendedMany, seen, shiftTo, widen } from "../support/lists";
import { formWith, type Made, recommended, refusalOf, submitted, valueOf } from "../support/nominations";
import { expectStep, fasterBy, madeNow, refused } from "../support/records";

const database = ownDatabase("decisions");

beforeEach(async () => {
  await shiftTo(database(), 0);
  await widen(database());
});

const opinion = "符合条件，同意推荐。";
const reason = "经核实，不符合条件。";
const remark = (field: Remark["field"]): Remark => ({ field, text: "请改" });
const shareRule = async (): Promise<string> => {
  const [rule] = await database().all.execute<{ id: string }>(sql`select id from app.rules where ordinal = 1`);
  return rule?.id ?? "";
};
const returning = (by: Actor, made: Made, ...fields: Remark["field"][]) =>
  act(database().desks, by, returnForChanges, { ...seen(made), remarks: fields.map(remark), resubmitBy: "" });

async function resubmitted(made: Made, change: Partial<FormDraft>): Promise<Made> {
  const { desks } = database();
  const now = await madeNow(database().all, made.id);
  const page = await formPage(person.unit, made.id, desks);
  const form = formWith({ ...page?.nomination?.form, ...change });
  const saved = valueOf(await act(desks, person.unit, saveDraft, { ...seen(now), form }));
  valueOf(await act(desks, person.unit, submit, seen({ id: made.id, version: saved.version })));
  return madeNow(database().all, made.id);
}

async function lastMove(id: string) {
  const [row] = await database().all.execute<{
    late: number;
    grounds: Grounds | null;
    detail: Record<string, unknown>;
  }>(sql`
    select m.late_remarks as late, m.grounds, e.payload::jsonb -> 'detail' as detail
    from app.moves m join audit.events e on e.seq = m.event where m.nomination_id = ${id} order by m.version desc limit 1`);
  if (!row) throw new Error("there is a step");
  return row;
}

test("a second return counts the remarks that could have been made at the first", async () => {
  const { desks } = database();
  const made = await submitted(desks, person.unit, newGroup());
  valueOf(await returning(person.lishi, made, "summary"));
  expect(await lastMove(made.id)).toMatchObject({ late: 0, detail: { to: "returned.county" } });
  expect((await lastMove(made.id)).detail).not.toHaveProperty("lateRemarks");
  const again = await resubmitted(made, { summary: "补充了人数：21人。" });
  const desk = await decisionDesk(person.lishi2, made.id, desks);
  expect(desk?.visibleSince).toMatchObject({ staffTotal: 1, deeds: 1 });
  expect(desk?.visibleSince).not.toHaveProperty("summary");
  valueOf(await returning(person.lishi2, again, "summary", "deeds", "staffTotal", "form"));
  expect(await lastMove(made.id)).toMatchObject({ late: 2, detail: { lateRemarks: 2 } });
  const step = { actor: person.lishi2, verb: "return", from: "in_review.county", to: "returned.county" } as const;
  const { resubmitBy } = (await lastMove(made.id)).detail;
  await expectStep(database().all, again, {
    ...step,
    begun: false,
    submission: 2,
    detail: { resubmitBy, lateRemarks: 2 },
  });
});

test("what another stage has returned is no earlier return of this one", async () => {
  const { desks } = database();
  const made = await submitted(desks, person.unit, newGroup());
  valueOf(await returning(person.lishi, made, "summary"));
  const again = await resubmitted(made, { summary: "补充了人数：21人。" });
  valueOf(await act(desks, person.lishi, recommend, { ...seen(again), opinion }));
  const atCity = await madeNow(database().all, made.id);
  expect((await decisionDesk(person.city, made.id, desks))?.visibleSince).toEqual({});
  valueOf(await returning(person.city, atCity, "deeds"));
  expect((await lastMove(made.id)).late).toBe(0);
});

test("a decline keeps the rule, the unit's figures and the advice as they stood, whatever the rules say later", async () => {
  const { desks, all } = database();
  const made = await submitted(desks, person.unit, newGroup());
  const ruleId = await shareRule();
  valueOf(await act(desks, person.lishi, decline, { ...seen(made), ruleId, reason, advice: "请先核对名册。" }));
  const grounds: Grounds = {
    rule: {
      ruleId,
      kind: "women_share",
      title: "女性占六成以上",
      clause: "第三条第1款",
      figures: "20 ÷ 21 = 95.2%，门槛60%",
    },
    reason,
    advice: "请先核对名册。",
  };
  expect((await lastMove(made.id)).grounds).toEqual(grounds);
  await all.execute(sql`update app.rules set title = '另一个名称' where id = ${ruleId}`);
  const page = await formPage(person.unit, made.id, desks);
  await all.execute(sql`update app.rules set title = '女性占六成以上' where id = ${ruleId}`);
  expect(page?.moves[0]?.grounds).toEqual(grounds);
});

test("a decline by a rule without advice gives what helps with that kind of rule; without a rule it gives none", async () => {
  const { desks } = database();
  const [made, other] = [
    await submitted(desks, person.unit, newGroup()),
    await submitted(desks, person.unit, newGroup()),
  ];
  valueOf(await act(desks, person.lishi, decline, { ...seen(made), ruleId: await shareRule(), reason }));
  expect((await lastMove(made.id)).grounds?.advice).toBe(adviceFor("women_share"));
  valueOf(await act(desks, person.lishi, decline, { ...seen(other), ruleId: "", reason }));
  expect((await lastMove(other.id)).grounds).toEqual({ rule: null, reason, advice: "" });
});

test("a rule of the other award is none to decline by", async () => {
  const { desks, all } = database();
  const ruleId = crypto.randomUUID();
  await all.execute(sql`insert into app.rules (id, round_id, award, ordinal, title, clause, hard, parameters)
    select ${ruleId}, round_id, 'model_post', 8, '集体负责人中有女性', '第三条第8款', true, '{"kind": "woman_leads"}' from app.rules limit 1`);
  const made = await submitted(desks, person.unit, newGroup());
  const ask = () => act(desks, person.lishi, decline, { ...seen(made), ruleId, reason });
  expect(await refused(database(), ask)).toEqual({ code: "invalid", fields: { ruleId: "请选择本批次的条件" } });
  await all.execute(sql`delete from app.rules where id = ${ruleId}`);
});

test("the grounds of a decline at the city reach its unit once the notice is open, and nothing of them before", async () => {
  const { desks } = database();
  const [made, other] = await recommendedMany(database(), 2);
  if (!made || !other) throw new Error("two were made");
  const input = { ...seen(made), ruleId: await shareRule(), reason, advice: "下次请补充名册。" };
  valueOf(await act(desks, person.city, decline, input));
  const before = JSON.stringify(await formPage(person.unit, made.id, desks));
  for (const word of [reason, "下次请补充名册", '"grounds":{']) expect(before).not.toContain(word);
  await announced(database(), await proposed(database(), [other]));
  const page = await formPage(person.unit, made.id, desks);
  expect(page?.moves[0]?.grounds).toMatchObject({
    reason,
    advice: "下次请补充名册。",
    rule: { clause: "第三条第1款" },
  });
});

test("of two who decide at once the slower one is told which post was faster and with what", async () => {
  const { desks } = database();
  const made = await submitted(desks, person.unit, newGroup());
  valueOf(await act(desks, person.lishi, recommend, { ...seen(made), opinion }));
  const slower = () => act(desks, person.lishi2, decline, { ...seen(made), ruleId: "", reason });
  const refusal = await refused(database(), slower);
  expect(refusal).toEqual(fasterBy("colleague", "county", "recommend"));
  expect(refusalText(refusal)).toMatch(/^贵单位另一位审核员已于\d+月\d+日 \d\d:\d\d推荐。/);
  const atCity = await madeNow(database().all, made.id);
  valueOf(await act(desks, person.city, begin, seen(atCity)));
  const withdrawing = await refused(database(), () => act(desks, person.unit, withdraw, { ...seen(atCity), reason }));
  expect(withdrawing).toEqual(fasterBy("other", "city", "begin"));
  expect(refusalText(withdrawing)).toMatch(/^市妇联审核员已于/);
  const twice = await refused(database(), () => act(desks, person.city, begin, seen(atCity)));
  expect(refusalText(twice)).toMatch(/^您已于/);
});

test("a unit that is slower than the city's decline learns that something changed, and no more", async () => {
  const { desks } = database();
  await database().all.execute(sql`delete from pub.notice_entries`);
  await database().all.execute(sql`delete from pub.notices`);
  const made = await recommended(desks, person.unit, person.lishi, newGroup());
  valueOf(await act(desks, person.city, decline, { ...seen(made), ruleId: "", reason }));
  expect(await refused(database(), () => act(desks, person.unit, withdraw, { ...seen(made), reason }))).toEqual({
    code: "stale",
  });
});

test("what has been handed on to another body is not found, with no word of who was faster", async () => {
  const { desks } = database();
  const made = await submitted(desks, person.unit, newGroup());
  valueOf(await act(desks, person.lishi, handOn, { ...seen(made), reason, bodyId: organisation.transport }));
  const slower = () => act(desks, person.lishi2, recommend, { ...seen(made), opinion });
  expect(await refused(database(), slower)).toEqual({ code: "not_found" });
});

test("a decision outside its stage is refused by name and writes nothing", async () => {
  const { desks } = database();
  const atCounty = await submitted(desks, person.unit, newGroup());
  const atCity = await recommended(desks, person.unit, person.lishi, newGroup());
  const tries: readonly (readonly [string, () => Promise<{ ok: boolean }>])[] = [
    ["not_found", () => returning(person.city, atCounty, "deeds")],
    ["not_your_role", () => returning(person.lishi, atCity, "deeds")],
    ["not_from_here", () => act(desks, person.lishi, recommend, { ...seen(atCity), opinion })],
    ["not_from_here", () => act(desks, person.lishi, reopen, { ...seen(atCounty), reason })],
  ];
  for (const [code, go] of tries) {
    const refusal = await refused(database(), go as () => ReturnType<typeof returning>);
    expect(refusal.code).toBe(code);
  }
});

test("a reviewer who keeps out of it finds nothing to decide on", async () => {
  const { desks, all } = database();
  const made = await submitted(desks, person.unit, newGroup());
  await all.execute(sql`insert into app.recusals (nomination_id, person_id, reason, declared_by, declared_at)
    values (${made.id}, ${person.lishi2.personId}, '亲属在该单位', ${person.lishi2.personId}, app.clock())`);
  const tries = [
    () => act(desks, person.lishi2, recommend, { ...seen(made), opinion }),
    () => act(desks, person.lishi2, decline, { ...seen(made), ruleId: "", reason }),
    () => returning(person.lishi2, made, "deeds"),
  ];
  for (const go of tries) expect(await refused(database(), go)).toEqual({ code: "not_found" });
  expect(await decisionDesk(person.lishi2, made.id, desks)).toBeNull();
});

test("a reviewer whose account is closed or whose role was taken is nobody, or somebody else, at the next request", async () => {
  const { desks, all } = database();
  const made = await submitted(desks, person.unit, newGroup());
  const token = "former";
  const { personId } = person.lishi2;
  await all.execute(sql`insert into app.sessions (token_hash, person_id, created_at, seen_at, expires_at)
    values (sha256('former'), ${personId}, clock_timestamp(), clock_timestamp(), clock_timestamp() + interval '1 hour')`);
  await all.execute(
    sql`update app.people set role = 'publication', organisation_id = ${organisation.city} where id = ${personId}`,
  );
  const now = await sessionPerson(token, 1_800, desks);
  const actor = now?.actor;
  if (!actor) throw new Error("the session stands");
  expect(actor.role).toBe("publication");
  expect((await refused(database(), () => act(desks, actor, recommend, { ...seen(made), opinion }))).code).toBe(
    "not_found",
  );
  await all.execute(sql`update app.people set disabled_at = clock_timestamp() where id = ${personId}`);
  expect(await sessionPerson(token, 1_800, desks)).toBeNull();
  await all.execute(
    sql`update app.people set disabled_at = null, role = 'county', organisation_id = ${organisation.lishi} where id = ${personId}`,
  );
});

test("one decision sent twice under one key is one decision", async () => {
  const { desks } = database();
  const made = await submitted(desks, person.unit, newGroup());
  const request = { key: crypto.randomUUID(), input: { ...seen(made), opinion } };
  const answers = await Promise.all([1, 2].map(() => run(person.lishi, recommend, request, desks)));
  expect(answers.map(refusalOf)).toEqual(["ok", "ok"]);
  expect((await madeNow(database().all, made.id)).version).toBe(made.version + 1);
});

test("the decision desk offers the sections that this person has not ticked as they stand", async () => {
  const { desks } = database();
  const made = await submitted(desks, person.unit, newGroup());
  const tick = { nominationId: made.id, submission: 1, section: 2, ticked: true };
  valueOf(await act(desks, person.lishi, tickSection, tick));
  expect((await decisionDesk(person.lishi, made.id, desks))?.unticked).toEqual([1, 3, 4, 5, 6]);
  expect((await decisionDesk(person.lishi2, made.id, desks))?.unticked).toEqual([1, 2, 3, 4, 5, 6]);
  expect(await decisionDesk(person.xingxian, made.id, desks)).toBeNull();
  expect(await decisionDesk(person.unit, made.id, desks)).toBeNull();
  expect(await decisionDesk(person.lishi, "no-id", desks)).toBeNull();
});
