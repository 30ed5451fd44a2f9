import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { addDays, momentOf } from "@/domain/calendar";
import { formPage } from "@/services/nominations/form-page";
import { giveLatePass } from "@/services/nominations/give-late-pass";
import { recall } from "@/services/nominations/recall";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { saveDraft } from "@/services/nominations/save-draft";
import { submit } from "@/services/nominations/submit";
import { unitDesk } from "@/services/nominations/unit-desk";
import { withdraw } from "@/services/nominations/withdraw";
import { lateDesk } from "@/services/review/late-desk";
import { listNotifications } from "@/services/notifications/list-notifications";
import { record } from "@/services/review/record";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, seen, shiftTo, today } from "../support/lists";
import { drafted, formWith, type Made, submitted, valueOf } from "../support/nominations";
import { headOf, loggedVerbs, refused } from "../support/records";

const database = ownDatabase("late_pass");
beforeEach(() => shiftTo(database(), 0));

const untilDay = () => addDays(today(), 23);
const until = () => momentOf(untilDay(), "18:00");
const passFor = (made: Made) => ({ nominationId: made.id, until: `${untilDay()}T18:00`, reason: "该单位停电三天。" });
const giving = (made: Made, by: Parameters<typeof act>[1] = person.lishi) =>
  act(database().desks, by, giveLatePass, passFor(made));
const submitting = (made: Made) => act(database().desks, person.unit, submit, seen(made));

async function returned(made: Made): Promise<Made> {
  const remarks = [{ field: "summary" as const, text: "请补充" }];
  const input = { ...seen(made), remarks, resubmitBy: today() };
  valueOf(await act(database().desks, person.lishi, returnForChanges, input));
  return { id: made.id, version: made.version + 1 };
}

test("a draft that came too late is still saved, and submitted until the moment its body allows", async () => {
  const { desks, all } = database();
  const draft = await drafted(desks);
  await shiftTo(database(), 21);
  expect((await refused(database(), () => submitting(draft))).code).toBe("round_not_open");
  const saved = valueOf(await act(desks, person.unit, saveDraft, { ...seen(draft), form: formWith() }));
  const made = { id: draft.id, version: saved.version };

  const before = await headOf(all);
  expect(valueOf(await giving(made))).toEqual({ nominationId: made.id, until: until() });
  expect(await loggedVerbs(all, before)).toEqual(["late_pass"]);
  const [event] = await all.execute<{ detail: unknown }>(
    sql`select payload::jsonb -> 'detail' as detail from audit.events order by seq desc limit 1`,
  );
  const said = createHash("sha256").update("该单位停电三天。").digest("hex");
  expect(event?.detail).toEqual({ until: until(), said });

  const page = await formPage(person.unit, made.id, desks);
  expect([page?.open, page?.latePassUntil]).toEqual(["all", until()]);
  const [entry] = (await unitDesk(person.unit, desks)).nominations.filter(
    ({ nomination }) => nomination.id === made.id,
  );
  expect(entry?.latePassUntil).toBe(until());

  const receipt = valueOf(await submitting(made));
  const seenByBody = await record(person.lishi, made.id, desks);
  expect(seenByBody?.latePass).toEqual({ until: until(), reason: "该单位停电三天。" });
  expect(receipt.submission).toBe(1);
  const back = { id: made.id, version: made.version + 1 };
  valueOf(await act(desks, person.unit, recall, seen(back)));
  await shiftTo(database(), 24);
  const refusal = await refused(database(), () => submitting({ id: back.id, version: back.version + 1 }));
  expect(refusal.code === "round_not_open" && refusal.closesAt).toBe(until());
});

test("what was returned and not mended in time is submitted with a late pass", async () => {
  const made = await returned(await submitted(database().desks));
  await shiftTo(database(), 2);
  expect((await refused(database(), () => submitting(made))).code).toBe("deadline_passed");
  const line = { id: made.id, organisationName: "离石区某社区服务站", returned: true };
  const listed = async () => (await lateDesk(person.lishi, database().desks)).lines.filter(({ id }) => id === made.id);
  const [late] = await listed();
  expect(late).toEqual({ ...line, title: late?.title, latePassUntil: null });
  valueOf(await giving(made));
  expect(await listed()).toEqual([{ ...line, title: late?.title, latePassUntil: until() }]);
  expect(valueOf(await submitting(made)).submission).toBe(2);
});

test("the unit is told of a late pass, of a draft as of what was returned, and nobody else is", async () => {
  const { desks, all } = database();
  const told = async (by: typeof person.unit, { id }: Made) =>
    (await listNotifications(by, desks)).notifications.flatMap(({ topic, nominationId, text }) =>
      topic === "late_pass" && nominationId === id ? [text] : [],
    );
  await all.execute(sql`update app.people set email = 'unit01@example.cn' where account = 'unit'`);
  await all.execute(sql`delete from app.outbox`);
  const draft = await drafted(desks);
  const title = formWith().fullName;
  valueOf(await giving(draft));
  const [year, month, day] = untilDay().split("-").map(Number);
  const text = `推荐单位允许“${title}”补报，请在${year}年${month}月${day}日 18:00前提交。理由：该单位停电三天。`;
  expect(await told(person.unit, draft)).toEqual([text]);
  const sent = await all.execute<{ subject: string }>(
    sql`select payload ->> 'subject' as subject from app.outbox where topic = 'notification.late_pass'`,
  );
  expect(sent.map(({ subject }) => subject)).toEqual([`允许补报：${title}`]);
  for (const other of [person.otherUnit, person.lishi]) expect(await told(other, draft)).toEqual([]);
  const mended = await returned(await submitted(desks));
  valueOf(await giving(mended));
  expect(await told(person.unit, mended)).toHaveLength(1);
});

test("the desk of late passes lists the drafts that name this body, and no other's", async () => {
  const draft = await drafted(database().desks);
  valueOf(await giving(draft));
  const listed = async (by: typeof person.lishi) =>
    (await lateDesk(by, database().desks)).lines.filter(({ id }) => id === draft.id);
  const [line] = await listed(person.lishi);
  const title = formWith().fullName;
  const organisationName = "离石区某社区服务站";
  expect(line).toEqual({ id: draft.id, title, organisationName, returned: false, latePassUntil: until() });
  expect(await listed(person.xingxian)).toEqual([]);
});

test("the pass given last counts", async () => {
  const draft = await drafted(database().desks);
  valueOf(await giving(draft));
  const shorter = { ...passFor(draft), until: `${addDays(today(), 22)}T09:30` };
  valueOf(await act(database().desks, person.lishi, giveLatePass, shorter));
  const page = await formPage(person.unit, draft.id, database().desks);
  expect(page?.latePassUntil).toBe(momentOf(addDays(today(), 22), "09:30"));
});

test("only the body that it names gives a pass, and only to what its unit can still submit", async () => {
  const { desks } = database();
  const draft = await drafted(desks);
  for (const by of [person.unit, person.city, person.publication, person.admin] as const)
    expect(await refused(database(), () => giving(draft, by))).toEqual({ code: "not_your_role" });
  expect(await refused(database(), () => giving(draft, person.xingxian))).toEqual({ code: "not_found" });
  const inReview = await submitted(desks);
  expect(await refused(database(), () => giving(inReview))).toEqual({ code: "not_found" });
  valueOf(await act(desks, person.unit, withdraw, { ...seen(draft), reason: "不报了" }));
  const gone = { id: draft.id, version: draft.version + 1 };
  expect(await refused(database(), () => giving(gone))).toEqual({ code: "not_found" });
});

test("a pass that is over already is refused at its field", async () => {
  const draft = await drafted(database().desks);
  const past = { ...passFor(draft), until: `${addDays(today(), -1)}T18:00` };
  expect(await refused(database(), () => act(database().desks, person.lishi, giveLatePass, past))).toEqual({
    code: "invalid",
    fields: { until: "补报截止时间要晚于现在" },
  });
});
