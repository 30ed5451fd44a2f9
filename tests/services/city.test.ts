import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { FormDraft } from "@/domain/nomination";
import { begin } from "@/services/nominations/begin";
import { decline } from "@/services/nominations/decline";
import { recommend } from "@/services/nominations/recommend";
import { reopen } from "@/services/nominations/reopen";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { saveDraft } from "@/services/nominations/save-draft";
import { sendBack } from "@/services/nominations/send-back";
import { submit } from "@/services/nominations/submit";
import { handOn } from "@/services/nominations/hand-on";
import { withdraw } from "@/services/nominations/withdraw";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, seen, widen } from "../support/lists";
import { formWith, type Made, recommended, submitted, valueOf } from "../support/nominations";
import { expectStep, fasterBy, madeNow, refused, usedBy } from "../support/records";

const database = ownDatabase("city");

beforeEach(async () => {
  await widen(database());
  await database().all.execute(sql`delete from app.places`);
  await database().all.execute(sql`update app.quotas set used = 0`);
});

const reason = "经复核，按规定办理。";
const opinion = "已核对修改，同意推荐。";
const at = (made: Made) => ({ ...seen(made), reason });
const lishiUses = () => usedBy(database().all, organisation.lishi);
const narrow = (places: number) =>
  database().all.execute(sql`update app.quotas set places = ${places} where body_id = ${organisation.lishi}`);

/** Returned by the city on these fields, mended by the unit and submitted again. */
async function resubmitted(made: Made, field: "summary" | "form", change: Partial<FormDraft>): Promise<Made> {
  const { desks, all } = database();
  const remarks = [{ field, text: "请改" }];
  valueOf(await act(desks, person.city, returnForChanges, { ...seen(made), remarks, resubmitBy: "" }));
  const form = formWith(change);
  valueOf(await act(desks, person.unit, saveDraft, { nominationId: made.id, version: made.version + 1, form }));
  valueOf(await act(desks, person.unit, submit, { nominationId: made.id, version: made.version + 2 }));
  return madeNow(all, made.id);
}

test("the city begins a second review, once", async () => {
  const { desks, all } = database();
  const made = await recommended(desks);
  valueOf(await act(desks, person.city, begin, seen(made)));
  const step = {
    actor: person.city,
    verb: "begin",
    from: "in_review.city",
    to: "in_review.city",
    begun: true,
  } as const;
  const now = await expectStep(all, made, { ...step, detail: { noConflict: true } });
  expect(await refused(database(), () => act(desks, person.city2, begin, seen(now)))).toEqual({
    code: "already_begun",
  });
});

test("at the city neither the county nor publication decides, and the unit only withdraws", async () => {
  const { desks } = database();
  const made = await recommended(desks);
  for (const other of [person.lishi, person.publication, person.unit] as const) {
    expect(await refused(database(), () => act(desks, other, sendBack, at(made)))).toEqual({ code: "not_your_role" });
    expect(await refused(database(), () => act(desks, other, decline, { ...at(made), ruleId: "" }))).toEqual({
      code: "not_your_role",
    });
  }
  expect(await refused(database(), () => act(desks, person.xingxian, sendBack, at(made)))).toEqual({
    code: "not_found",
  });
  expect(await refused(database(), () => act(desks, person.city, sendBack, at({ ...made, version: 2 })))).toEqual(
    fasterBy("other", "county", "recommend"),
  );
});

test("a return by the city keeps the body's place, and recommending the new text takes no second one", async () => {
  const { desks, all } = database();
  await narrow(1);
  const made = await recommended(desks);
  const again = await resubmitted(made, "summary", { summary: "补充了人数：21人。" });
  expect(await lishiUses()).toBe(1);
  valueOf(await act(desks, person.lishi, recommend, { ...seen(again), opinion }));
  const step = { actor: person.lishi, verb: "recommend", from: "in_review.county", to: "in_review.city" } as const;
  await expectStep(all, again, { ...step, begun: false, note: opinion, submission: 2 });
  expect(await lishiUses()).toBe(1);
});

test("a text that is resubmitted for the other award holds no place of the first any more, and takes one of the other", async () => {
  const { desks, all } = database();
  const again = await resubmitted(await recommended(desks), "form", { award: "model_post" });
  expect(await lishiUses()).toBe(0);
  await all.execute(
    sql`update app.quotas set places = 0 where body_id = ${organisation.lishi} and award = 'model_post'`,
  );
  const ask = () => act(desks, person.lishi, recommend, { ...seen(again), opinion });
  expect(await refused(database(), ask)).toEqual({ code: "quota_exhausted", places: 0 });
  await all.execute(
    sql`update app.quotas set places = 1 where body_id = ${organisation.lishi} and award = 'model_post'`,
  );
  valueOf(await ask());
  expect([await lishiUses(), await usedBy(all, organisation.lishi, "model_post")]).toEqual([0, 1]);
});

test("a text that is resubmitted to another body gives the former body its place back", async () => {
  const { desks, all } = database();
  const again = await resubmitted(await recommended(desks), "form", { bodyId: organisation.transport });
  expect(await lishiUses()).toBe(0);
  valueOf(await act(desks, person.transport, recommend, { ...seen(again), opinion }));
  expect([await lishiUses(), await usedBy(all, organisation.transport)]).toEqual([0, 1]);
});

test("what the city returned and the county hands on gives the county its place back", async () => {
  const { desks } = database();
  const again = await resubmitted(await recommended(desks), "summary", { summary: "补充了人数：21人。" });
  expect(await lishiUses()).toBe(1);
  valueOf(await act(desks, person.lishi, handOn, { ...at(again), bodyId: organisation.transport }));
  expect(await lishiUses()).toBe(0);
});

test("sent back to the county, a nomination is begun there and its place is free again", async () => {
  const { desks, all } = database();
  const made = await recommended(desks);
  expect(await lishiUses()).toBe(1);
  valueOf(await act(desks, person.city, sendBack, at(made)));
  const step = {
    actor: person.city,
    verb: "send_back",
    from: "in_review.city",
    to: "in_review.county",
    begun: true,
  } as const;
  const now = await expectStep(all, made, { ...step, note: reason });
  expect(await lishiUses()).toBe(0);
  valueOf(await act(desks, person.lishi, recommend, { ...seen(now), opinion }));
  expect(await lishiUses()).toBe(1);
});

test("a decline by the city frees the body's place and tells the unit nothing yet", async () => {
  const { desks, all } = database();
  const made = await recommended(desks);
  valueOf(await act(desks, person.city, decline, { ...at(made), ruleId: "" }));
  const step = {
    actor: person.city,
    verb: "decline",
    from: "in_review.city",
    to: "declined.city",
    begun: false,
  } as const;
  await expectStep(all, made, { ...step, note: reason });
  expect(await lishiUses()).toBe(0);
  const told = await all.execute(sql`select topic from app.notifications where nomination_id = ${made.id}`);
  expect([...told]).toEqual([{ topic: "submitted" }]);
});

test("a decline by the county of what the city returned frees the place too", async () => {
  const { desks } = database();
  const again = await resubmitted(await recommended(desks), "summary", { summary: "补充了人数：21人。" });
  expect(await lishiUses()).toBe(1);
  valueOf(await act(desks, person.lishi, decline, { ...at(again), ruleId: "" }));
  expect(await lishiUses()).toBe(0);
});

test("reopening at the city takes a place of the body again, and is refused while none is left", async () => {
  const { desks, all } = database();
  await narrow(1);
  const made = await recommended(desks);
  valueOf(await act(desks, person.city, decline, { ...at(made), ruleId: "" }));
  const declined = { id: made.id, version: made.version + 1 };
  const other = await recommended(desks);
  const ask = () => act(desks, person.city2, reopen, at(declined));
  expect(await refused(database(), ask)).toEqual({ code: "quota_exhausted", places: 1 });
  expect(await refused(database(), () => act(desks, person.lishi, reopen, at(declined)))).toEqual({
    code: "not_your_role",
  });
  valueOf(await act(desks, person.unit, withdraw, at(other)));
  valueOf(await ask());
  const step = {
    actor: person.city2,
    verb: "reopen",
    from: "declined.city",
    to: "in_review.city",
    begun: true,
  } as const;
  await expectStep(all, declined, { ...step, note: reason });
  expect(await lishiUses()).toBe(1);
});

test("what a body hands on after it reached the city is still in the city's sight, and not the former body's", async () => {
  const { desks } = database();
  const made = await recommended(desks);
  valueOf(await act(desks, person.city, sendBack, at(made)));
  const back = { id: made.id, version: made.version + 1 };
  valueOf(await act(desks, person.lishi, handOn, { ...at(back), bodyId: organisation.transport }));
  const now = { id: made.id, version: back.version + 1 };
  expect(await refused(database(), () => act(desks, person.lishi, begin, seen(now)))).toEqual({ code: "not_found" });
  expect(await refused(database(), () => act(desks, person.city, sendBack, at(now)))).toEqual({
    code: "not_from_here",
  });
  valueOf(await act(desks, person.transport, begin, seen(now)));
});

test("a withdrawal after a return by the city frees the place that was kept", async () => {
  const { desks } = database();
  const made = await recommended(desks);
  const remarks = [{ field: "summary" as const, text: "请改" }];
  valueOf(await act(desks, person.city, returnForChanges, { ...seen(made), remarks, resubmitBy: "" }));
  expect(await lishiUses()).toBe(1);
  valueOf(await act(desks, person.unit, withdraw, at({ id: made.id, version: made.version + 1 })));
  expect(await lishiUses()).toBe(0);
  expect((await submitted(desks)).version).toBe(2);
});
