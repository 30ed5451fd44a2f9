import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import { list } from "@/services/attachments/list";
import { begin } from "@/services/nominations/begin";
import { parseQueueQuery } from "@/domain/queue";
import { createForUnit } from "@/services/nominations/create-for-unit";
import { formPage } from "@/services/nominations/form-page";
import { handOn } from "@/services/nominations/hand-on";
import { noteEditing } from "@/services/nominations/note-editing";
import { paper } from "@/services/nominations/paper";
import { recall } from "@/services/nominations/recall";
import { recommend } from "@/services/nominations/recommend";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { saveDraft } from "@/services/nominations/save-draft";
import { submit } from "@/services/nominations/submit";
import { withdraw } from "@/services/nominations/withdraw";
import { fillInDesk } from "@/services/review/fill-in-desk";
import { queue } from "@/services/review/queue";
import { record } from "@/services/review/record";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, newGroup, seen, shiftTo } from "../support/lists";
import { formWith, type Made, submitted, valueOf } from "../support/nominations";
import { expectStep, madeNow, refused, standing } from "../support/records";
import { wordOf } from "../support/sql-codes";

const database = ownDatabase("fill_in");
const unit = organisation.thirdUnit;

beforeEach(() => shiftTo(database(), 0));

/** Begun by a person of 离石 for the third unit; each is of a collective of its own. */
async function filledIn(by: Actor = person.lishi): Promise<Made> {
  const input = { organisationId: unit, form: formWith(newGroup()) };
  const { nominationId } = valueOf(await act(database().desks, by, createForUnit, input));
  return { id: nominationId, version: 1 };
}

async function submittedFor(by: Actor = person.lishi): Promise<Made> {
  const made = await filledIn();
  valueOf(await act(database().desks, by, submit, seen(made)));
  return { id: made.id, version: 2 };
}

const formOf = async (id: string) => {
  const page = await formPage(person.thirdUnit, id, database().desks);
  if (!page?.nomination) throw new Error("the unit reaches it");
  return page.nomination.form;
};

test("a body begins one for a unit, and row and log say who filled in", async () => {
  const { id } = await filledIn();
  const [row] = await database().all.execute(sql`
    select n.organisation_id, n.filled_by, n.body_id, n.created_by, e.payload::jsonb -> 'detail' as detail
    from app.nominations n join audit.events e on e.payload::jsonb #>> '{subject,id}' = n.id::text where n.id = ${id}`);
  expect({ ...row }).toEqual({
    organisation_id: unit,
    filled_by: organisation.lishi,
    body_id: organisation.lishi,
    created_by: person.lishi.personId,
    detail: { round: 2027, filledFor: true },
  });
});

test("only a body begins one, only for a unit, only with itself as the body, and only while the round is open", async () => {
  const { desks } = database();
  const input = { organisationId: unit, form: formWith() };
  const why = async (by: Actor, change: Partial<typeof input> = {}) =>
    refused(database(), () => act(desks, by, createForUnit, { ...input, ...change }));
  expect((await why(person.unit)).code).toBe("not_your_role");
  expect((await why(person.city)).code).toBe("not_your_role");
  const words = { organisationId: "请从列表中选择申报单位" };
  expect(await why(person.lishi, { organisationId: organisation.city })).toEqual({ code: "invalid", fields: words });
  expect(await why(person.xingxian)).toEqual({ code: "invalid", fields: { bodyId: "代填的申报由本单位推荐" } });
  await shiftTo(database(), 21);
  expect((await why(person.lishi)).code).toBe("round_not_open");
});

test("body and unit both reach the draft and may go on with it; another body and other units do not", async () => {
  const { desks } = database();
  const made = await filledIn();
  for (const [actor, asBody] of [
    [person.lishi, true],
    [person.lishi2, true],
    [person.thirdUnit, false],
  ] as const)
    expect((await formPage(actor, made.id, desks))?.filledIn).toEqual({
      byName: "离石区妇女联合会",
      unitName: "离石区某小学",
      asBody,
    });
  expect(await paper(person.lishi, made.id, desks)).not.toBeNull();
  expect(await list(person.lishi, made.id, desks)).toEqual([]);
  for (const actor of [person.xingxian, person.unit, person.city]) {
    expect(await formPage(actor, made.id, desks)).toBeNull();
    expect((await refused(database(), () => act(desks, actor, submit, seen(made)))).code).toBe("not_found");
  }
  const form = { ...(await formOf(made.id)), headName: "某甲" };
  valueOf(await act(desks, person.lishi2, saveDraft, { ...seen(made), form }));
  const again = { ...form, headName: "某乙" };
  valueOf(await act(desks, person.thirdUnit, saveDraft, { ...seen({ ...made, version: 2 }), form: again }));
  expect(await standing(database().all, made.id)).toEqual({ position: "draft", version: 3, begun: false });
});

test("a body opens no form that a unit fills in itself, and none of its own", async () => {
  const { desks } = database();
  const own = await submitted(desks);
  expect(await formPage(person.lishi, own.id, desks)).toBeNull();
  expect(await formPage(person.lishi, null, desks)).toBeNull();
  const form = formWith();
  const save = () => act(desks, person.lishi, saveDraft, { ...seen(own), form });
  expect((await refused(database(), save)).code).toBe("not_your_role");
  const note = () => act(desks, person.lishi, noteEditing, { nominationId: own.id, section: 1 });
  expect((await refused(database(), note)).code).toBe("not_found");
});

test("a body names no other body in what it fills in", async () => {
  const { desks } = database();
  const made = await filledIn();
  const form = { ...(await formOf(made.id)), bodyId: organisation.xingxian };
  const save = () => act(desks, person.lishi, saveDraft, { ...seen(made), form });
  expect((await refused(database(), save)).code).toBe("invalid");
  valueOf(await act(desks, person.thirdUnit, saveDraft, { ...seen(made), form }));
  expect(await formPage(person.lishi, made.id, desks)).toBeNull();
});

test("a body submits, recalls and withdraws for the unit, recorded as its own steps", async () => {
  const { desks, all } = database();
  const made = await filledIn();
  const receipt = valueOf(await act(desks, person.lishi, submit, seen(made)));
  const submittedOnce = { actor: person.lishi, from: "draft", to: "in_review.county", begun: false } as const;
  const [event] = await all.execute<{ consent: unknown }>(sql`
    select payload::jsonb #> '{detail,consent}' as consent from audit.events order by seq desc limit 1`);
  const detail = { sha256: receipt.sha256, receiptNumber: receipt.receiptNumber, consent: event?.consent };
  const once = await expectStep(all, made, { ...submittedOnce, verb: "submit", detail });
  const withdrawn = () => act(desks, person.lishi, withdraw, { ...seen(once), reason: "不报了" });
  expect((await refused(database(), withdrawn)).code).toBe("not_your_role");
  valueOf(await act(desks, person.lishi2, recall, seen(once)));
  const back = { actor: person.lishi2, verb: "recall", from: "in_review.county", to: "draft", begun: false } as const;
  const again = await expectStep(all, once, back);
  valueOf(await act(desks, person.lishi, withdraw, { ...seen(again), reason: "不报了" }));
  expect((await standing(all, made.id)).position).toBe("withdrawn");
  const draft = await filledIn();
  valueOf(await act(desks, person.lishi, withdraw, { ...seen(draft), reason: "不报了" }));
});

test("who began, saved or submitted it for the unit does not review it; a colleague does", async () => {
  const { desks } = database();
  const begun = await submittedFor(person.thirdUnit);
  const sent = await submittedFor(person.lishi2);
  const saved = await filledIn();
  const form = { ...(await formOf(saved.id)), headName: "某甲" };
  valueOf(await act(desks, person.lishi2, saveDraft, { ...seen(saved), form }));
  valueOf(await act(desks, person.thirdUnit, submit, { nominationId: saved.id, version: 2 }));
  for (const [who, made] of [
    [person.lishi, begun],
    [person.lishi2, sent],
    [person.lishi2, { id: saved.id, version: 3 }],
  ] as const) {
    const decide = () => act(desks, who, begin, { ...seen(made) });
    expect(await refused(database(), decide)).toEqual({ code: "filled_in_by_you" });
    expect((await record(who, made.id, desks))?.refusals.recommend).toEqual({ code: "filled_in_by_you" });
  }
  valueOf(await act(desks, person.lishi2, begin, seen(begun)));
  valueOf(
    await act(desks, person.lishi2, recommend, { ...seen(await madeNow(database().all, begun.id)), opinion: "同意" }),
  );
});

test("the database itself refuses a review by who filled in, and a fill-in in another body's name", async () => {
  const { desks } = database();
  const made = await submittedFor();
  const tried = (actor: Actor, statement: string) =>
    wordOf(() =>
      desks.transaction(async (on) => {
        await on.execute(sql`select set_config('app.actor', ${JSON.stringify(actor)}, true)`);
        await on.execute(sql.raw(statement));
      }),
    );
  const step = `insert into app.moves (nomination_id, version, verb, from_position, to_position, role, person_id, organisation_id, at, submission, event)
    values ('${made.id}', 3, 'recommend', 'in_review.county', 'in_review.city', 'county', '${person.lishi.personId}', '${organisation.lishi}', app.clock(), 1, 1000000)`;
  expect(await tried(person.lishi, step)).toBe("who filled in a nomination does not review it");
  const own = `insert into app.nominations (round_id, organisation_id, body_id, filled_by, form, created_by)
    select round_id, organisation_id, body_id, '${organisation.xingxian}', form, '${person.thirdUnit.personId}' from app.nominations where id = '${made.id}'`;
  for (const actor of [person.thirdUnit, person.lishi])
    expect(await tried(actor, own)).toBe("a body fills in for a unit in its own name");
});

test("what was returned may be mended by body or unit; handed on, it is the unit's alone", async () => {
  const { desks, all } = database();
  const made = await submittedFor();
  const remarks = [{ field: "headName" as const, text: "请写全名" }];
  valueOf(await act(desks, person.lishi2, returnForChanges, { ...seen(made), remarks, resubmitBy: "" }));
  const form = { ...(await formOf(made.id)), headName: "某丙" };
  valueOf(await act(desks, person.lishi, saveDraft, { ...seen(await madeNow(all, made.id)), form }));
  valueOf(await act(desks, person.lishi, submit, seen(await madeNow(all, made.id))));
  expect((await standing(all, made.id)).position).toBe("in_review.county");
  const on = { ...seen(await madeNow(all, made.id)), bodyId: organisation.xingxian, reason: "属兴县" };
  valueOf(await act(desks, person.lishi2, handOn, on));
  expect(await formPage(person.lishi, made.id, desks)).toBeNull();
  expect(await formPage(person.xingxian, made.id, desks)).toBeNull();
  expect(await record(person.xingxian, made.id, desks)).not.toBeNull();
});

test("the desk of a body lists units and what it fills in; the queue only what was submitted", async () => {
  const { desks } = database();
  const draft = await filledIn();
  const desk = await fillInDesk(person.lishi, desks);
  expect([desk.bodyId, desk.isOpen, desk.units.map(({ id }) => id).sort()]).toEqual([
    organisation.lishi,
    true,
    [organisation.unit, organisation.otherUnit, organisation.thirdUnit],
  ]);
  expect(desk.lines.find(({ id }) => id === draft.id)).toMatchObject({ unitName: "离石区某小学", position: "draft" });
  expect((await fillInDesk(person.xingxian, desks)).lines).toEqual([]);
  const waiting = await queue(person.lishi, { ...parseQueueQuery({}), open: null }, desks);
  const decided = await queue(person.lishi, { ...parseQueueQuery({ tab: "decided" }), open: null }, desks);
  expect([...waiting.lines, ...decided.lines].some(({ id }) => id === draft.id)).toBe(false);
});
