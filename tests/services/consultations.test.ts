import { record } from "@/services/review/record";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { listConclusions } from "@/db/queries/consultations";
import { clock, department } from "@/domain/actor";
import { addDays } from "@/domain/calendar";
import { answer } from "@/services/consultations/answer";
import { ask } from "@/services/consultations/ask";
import { consultationDesk } from "@/services/consultations/consultation-desk";
import { letter } from "@/services/consultations/letter";
import { overrideAnswer } from "@/services/consultations/override-answer";
import { readByLink } from "@/services/consultations/read-by-link";
import { remind } from "@/services/consultations/remind";
import { renewLink } from "@/services/consultations/renew-link";
import { replyFile } from "@/services/consultations/reply-file";
import { recommend } from "@/services/nominations/recommend";
import { listNotifications } from "@/services/notifications/list-notifications";
import { tick } from "@/services/publications/tick";
import { read } from "@/services/requests/read";
import { person } from "../support/city";
import { addTemplate, answering, asked, letterTo, newToken, saying } from "../support/consultations";
import { ownDatabase } from "../support/database";
import { act, seen, shiftTo, today, widen } from "../support/lists";
import { type Made, refusalOf, submitted, valueOf } from "../support/nominations";
import { headOf, loggedVerbs, refused, standing } from "../support/records";
import { wordOf } from "../support/sql-codes";

const database = ownDatabase("consultations");
beforeEach(async () => {
  await shiftTo(database(), 0);
  await widen(database());
});

const made = (nature: "事业单位" | "国有企业" = "事业单位"): Promise<Made> =>
  submitted(database().desks, person.unit, { unitNature: nature });
const recommending = (one: Made, by: Parameters<typeof act>[1] = person.lishi) =>
  act(database().desks, by, recommend, { ...seen(one), opinion: "同意推荐。" });
const overriding = (consultationId: string, one: Made, by: Parameters<typeof act>[1] = person.lishi2) =>
  act(database().desks, by, overrideAnswer, { consultationId, nominationId: one.id, reason: "整改已经验收。" });
const told = async (topic: string) =>
  (await listNotifications(person.lishi, database().desks)).notifications.filter((one) => one.topic === topic);

test("letters go out under links of their own, of which only digests are kept, and each department sees its own", async () => {
  const { desks, all } = database();
  const [one, other] = [await made(), await made()];
  const before = await headOf(all);
  const [police, tax] = await asked(database(), [
    letterTo("公安机关", [one, other], { email: "ga@example.cn" }),
    letterTo("税务部门", [other]),
  ]);
  expect(await loggedVerbs(all, before)).toEqual(["consultation_asked", "consultation_asked"]);
  const shown = await readByLink(police?.token ?? "", desks);
  if (shown.state !== "open") throw new Error(shown.state);
  expect(shown.letter.items.map(({ nominationId }) => nominationId).sort()).toEqual([one.id, other.id].sort());
  expect(Object.keys(shown.letter.items[0] ?? {}).sort()).toEqual(
    ["award", "creditCode", "nominationId", "title", "unitName", "unitNature"].sort(),
  );
  expect(shown.letter.bodyName).toBe("离石区妇女联合会");
  const second = await readByLink(tax?.token ?? "", desks);
  expect(second.state === "open" && second.letter.items.map(({ nominationId }) => nominationId)).toEqual([other.id]);

  const tables = await all.execute<{ text: string }>(sql`
    select c::text as text from app.consultations c union all select e.payload from audit.events e
    union all select k.answer::text from app.idempotency_keys k where k.answer is not null`);
  for (const { text } of tables) expect(text).not.toContain(police?.token);
  const mails = await all.execute<{ to: string; text: string }>(
    sql`select payload ->> 'to' as to, payload ->> 'text' as text from app.outbox where topic = 'consultation.asked'`,
  );
  expect(mails.map(({ to }) => to)).toEqual(["ga@example.cn"]);
  expect(mails[0]?.text).toContain(`/consult/${police?.token}`);
});

test("answers are taken once, tell the body and are on the record", async () => {
  const { desks, all } = database();
  const one = await made();
  const [police] = await asked(database(), [letterTo("公安机关", [one])]);
  const token = police?.token ?? "";
  const before = await headOf(all);
  valueOf(await answering(database(), token, saying([one], "no_opinion", "没有掌握情况")));
  expect(await loggedVerbs(all, before)).toEqual(["consultation_answered"]);
  const shown = (await record(person.lishi, one.id, desks))?.consultation;
  expect(shown?.lines).toMatchObject([
    {
      department: "公安机关",
      answeredBy: "某单位办公室某某",
      items: [{ answer: "no_opinion", reason: "没有掌握情况", required: false, override: null }],
    },
  ]);
  expect((await told("consultation_answered"))[0]).toMatchObject({ nominationId: one.id });
  const used = await refused(database(), () => answering(database(), token, saying([one])));
  expect(used).toEqual({ code: "link_used" });
  expect((await readByLink(token, desks)).state).toBe("used");
  expect(refusalOf(await recommending(one))).toBe("ok");
});

test("an unknown or expired link, an incomplete answer and another role change nothing", async () => {
  const { desks } = database();
  const [one, other] = [await made(), await made()];
  const [police] = await asked(database(), [letterTo("公安机关", [one, other])], { dueIn: 2 });
  const token = police?.token ?? "";
  const say = (link: string, about: readonly Made[]) =>
    refused(database(), () => answering(database(), link, saying(about)));
  expect(await say(newToken(), [one, other])).toEqual({ code: "link_unknown" });
  expect((await readByLink(newToken(), desks)).state).toBe("unknown");
  expect((await say(token, [one])).code).toBe("invalid");
  for (const by of [person.lishi, person.city, clock])
    expect(
      await refused(database(), () => act(desks, by, answer, { ...saying([one, other]), token, reply: null })),
    ).toEqual({ code: "not_your_role" });
  await shiftTo(database(), 3);
  expect(await say(token, [one, other])).toEqual({ code: "link_expired" });
  expect((await readByLink(token, desks)).state).toBe("expired");
});

test("a silent required department keeps everybody from recommending, until somebody else decides to go on", async () => {
  const { desks, all } = database();
  const one = await made();
  const [police] = await asked(database(), [letterTo("公安机关", [one], { required: true })]);
  const id = police?.consultationId ?? "";
  const silent = { code: "consultation_missing", departments: [{ department: "公安机关", why: "silent" }] };
  expect(await refused(database(), () => recommending(one))).toEqual(silent);
  const before = await headOf(all);
  valueOf(await overriding(id, one, person.lishi2));
  expect(await loggedVerbs(all, before)).toEqual(["consultation_overridden"]);
  expect(await told("consultation_overridden")).toMatchObject([{ nominationId: one.id }]);
  expect(await refused(database(), () => recommending(one, person.lishi2))).toEqual(silent);
  expect(await refused(database(), () => overriding(id, one, person.lishi))).toEqual({ code: "not_from_here" });
  expect((await record(person.lishi, one.id, desks))?.consultation.missing).toEqual([]);
  expect((await record(person.lishi2, one.id, desks))?.consultation.missing).toEqual(silent.departments);
  valueOf(await recommending(one, person.lishi));
  expect((await standing(all, one.id)).position).toBe("in_review.city");
  const conclusions = await read(person.city, ({ db }) => listConclusions(db, [one.id]), desks);
  expect(conclusions.get(one.id)).toBe("1个部门未答复（已由推荐单位说明）");
});

test("the database itself refuses a recommendation by the person who decided to go on, and an override in another's name", async () => {
  const { desks } = database();
  const one = await made();
  const [police] = await asked(database(), [letterTo("公安机关", [one])]);
  const consultationId = police?.consultationId ?? "";
  valueOf(await answering(database(), police?.token ?? "", saying([one], "disagree", "消防整改没有验收")));
  const insert = (by: typeof person.lishi) =>
    wordOf(() =>
      read(
        by,
        ({ db }) =>
          db.execute(sql`insert into app.moves (nomination_id, version, verb, from_position, to_position, role, person_id,
            organisation_id, at, note, remarks, submission, event)
          values (${one.id}, ${one.version + 1}, 'recommend', 'in_review.county', 'in_review.city', 'county', ${by.personId},
            ${by.organisationId}, app.clock(), '同意', '[]', 1, audit.append('recommend', 'nomination', ${one.id}, '{}'))`),
        desks,
      ),
    );
  const override = (by: typeof person.lishi, as: typeof person.lishi) =>
    wordOf(() =>
      read(
        by,
        ({ db }) =>
          db.execute(sql`update app.consultation_items set overridden_by = ${as.personId}, overridden_at = app.clock(),
            override_reason = '照常' where consultation_id = ${consultationId}`),
        desks,
      ),
    );
  expect(await insert(person.lishi)).toBe("a department has not answered or does not agree");
  expect(await override(person.lishi, person.lishi2)).toBe("an override is one's own and stays");
  valueOf(await overriding(consultationId, one, person.lishi2));
  expect(await insert(person.lishi2)).toBe("a department has not answered or does not agree");
  expect(await override(person.lishi, person.lishi)).toBe("an override is one's own and stays");
  expect((await refused(database(), () => recommending(one, person.lishi2))).code).toBe("consultation_missing");
  expect(refusalOf(await recommending(one, person.lishi))).toBe("ok");
});

test("a department that the round requires must have been asked, whatever a letter says of it", async () => {
  const { desks, all } = database();
  await addTemplate(all, { unitNature: "国有企业", department: "纪检监察机关", required: true });
  const one = await made("国有企业");
  const missing = async () => {
    const refusal = await refused(database(), () => recommending(one));
    return refusal.code === "consultation_missing" ? refusal.departments : refusal.code;
  };
  expect(await missing()).toEqual([{ department: "纪检监察机关", why: "not_asked" }]);
  const desk = await consultationDesk(person.lishi, desks);
  expect(desk.candidates.find(({ nominationId }) => nominationId === one.id)).toMatchObject({
    unitNature: "国有企业",
    asked: [],
  });
  const [sent] = await asked(database(), [letterTo("纪检监察机关", [one], { required: false })]);
  expect(await missing()).toEqual([{ department: "纪检监察机关", why: "silent" }]);
  valueOf(await answering(database(), sent?.token ?? "", saying([one])));
  expect(refusalOf(await recommending(one))).toBe("ok");
});

test("a link is renewed with a later date while it is not answered; the old one ends", async () => {
  const { desks, all } = database();
  const one = await made();
  const [police] = await asked(database(), [letterTo("公安机关", [one])], { dueIn: 1 });
  const consultationId = police?.consultationId ?? "";
  const token = newToken();
  const renew = (dueOn: string) => act(desks, person.lishi2, renewLink, { consultationId, dueOn, token });
  expect((await refused(database(), () => renew(today()))).code).toBe("invalid");
  await shiftTo(database(), 3);
  await tick(desks);
  const before = await headOf(all);
  valueOf(await renew(addDays(today(), 8)));
  expect(await loggedVerbs(all, before)).toEqual(["consultation_renewed"]);
  expect(await refused(database(), () => answering(database(), police?.token ?? "", saying([one])))).toEqual({
    code: "link_unknown",
  });
  expect((await letter(person.lishi, { consultationId, token: police?.token ?? "" }, desks)) ?? null).toBe(null);
  const printed = await letter(person.lishi, { consultationId, token }, desks);
  expect(printed).toMatchObject({ department: "公安机关", dueOn: addDays(today(), 8) });
  expect(await letter(person.xingxian, { consultationId, token }, desks)).toBe(null);
  valueOf(await answering(database(), token, saying([one])));
  expect((await refused(database(), () => renew(addDays(today(), 9)))).code).toBe("stale");
});

test("the clock reminds by mail once before the date and says once that it has passed", async () => {
  const { desks, all } = database();
  const one = await made();
  const [police] = await asked(
    database(),
    [letterTo("公安机关", [one], { email: "ga@example.cn" }), letterTo("税务部门", [one])],
    { dueIn: 5 },
  );
  await all.execute(sql`delete from app.outbox`);
  await all.execute(sql`update app.consultations set overdue_at = app.clock()
    where id not in (select consultation_id from app.consultation_items where nomination_id = ${one.id})`);
  await all.execute(sql`update app.people set email = 'lishi@example.cn' where account = 'lishi'`);
  const before = await headOf(all);
  await tick(desks);
  expect(await loggedVerbs(all, before)).toEqual([]);
  await shiftTo(database(), 5);
  await tick(desks);
  await tick(desks);
  expect(await loggedVerbs(all, before)).toEqual(["consultation_reminded"]);
  const mails = await all.execute<{ to: string; text: string }>(
    sql`select payload ->> 'to' as to, payload ->> 'text' as text from app.outbox order by payload ->> 'to'`,
  );
  expect(mails.map(({ to }) => to)).toEqual(["ga@example.cn", "lishi@example.cn"]);
  for (const { text } of mails) expect(text).not.toContain(police?.token);
  await shiftTo(database(), 6);
  await tick(desks);
  await tick(desks);
  expect((await loggedVerbs(all, before)).slice(1)).toEqual(["consultation_overdue", "consultation_overdue"]);
  expect((await told("consultation_overdue")).filter(({ nominationId }) => nominationId === one.id)).toHaveLength(2);
  await all.execute(sql`update app.people set email = null where account = 'lishi'`);
  valueOf(await act(desks, person.lishi, remind, { consultationId: police?.consultationId ?? "" }));
  expect((await loggedVerbs(all, before)).slice(3)).toEqual(["consultation_reminded"]);
});

test("only the body asks, about what it has in review, once until it is answered", async () => {
  const { desks } = database();
  const one = await made();
  const asking = (by: Parameters<typeof act>[1], about: Made, dueOn = addDays(today(), 5)) =>
    refused(database(), () => act(desks, by, ask, { dueOn, letters: [letterTo("公安机关", [about])] }));
  for (const by of [person.city, person.unit, person.judge, department])
    expect(await asking(by, one)).toEqual({ code: "not_your_role" });
  expect(await asking(person.xingxian, one)).toEqual({ code: "not_found" });
  expect((await asking(person.lishi, one, today())).code).toBe("invalid");
  await asked(database(), [letterTo("公安机关", [one])]);
  const again = await asking(person.lishi2, one);
  expect(again.code === "invalid" && Object.keys(again.fields)).toEqual(["letters.0.department"]);
  const gone = await made();
  valueOf(await recommending(gone));
  expect(await asking(person.lishi, { ...gone, version: gone.version + 1 })).toEqual({ code: "not_from_here" });
});

test("another body finds nothing; the city reads what has reached it and nothing else", async () => {
  const { desks } = database();
  const [one, kept] = [await made(), await made()];
  const [police] = await asked(database(), [letterTo("公安机关", [one, kept])]);
  const [only] = await asked(database(), [letterTo("税务部门", [kept])]);
  const consultationId = police?.consultationId ?? "";
  const has = async (by: Parameters<typeof consultationDesk>[0], id: string) =>
    (await consultationDesk(by, desks)).letters.find((line) => line.id === id);
  expect((await has(person.lishi, consultationId))?.items).toHaveLength(2);
  expect(await has(person.xingxian, consultationId)).toBe(undefined);
  expect(await has(person.city, consultationId)).toBe(undefined);
  expect(await record(person.xingxian, one.id, desks)).toBe(null);
  const reply = { name: "复函.pdf", size: 3, mediaType: "application/pdf", sha256: Buffer.alloc(32, 7) };
  valueOf(await act(desks, department, answer, { ...saying([one, kept]), token: police?.token ?? "", reply }));
  expect(await replyFile(person.xingxian, consultationId, desks)).toBe(null);
  expect(await replyFile(person.city, consultationId, desks)).toBe(null);
  for (const [verb, input] of [
    [remind, { consultationId: only?.consultationId ?? "" }],
    [renewLink, { consultationId: only?.consultationId ?? "", dueOn: addDays(today(), 9), token: newToken() }],
  ] as const) {
    expect(await refused(database(), () => act(desks, person.xingxian, verb as typeof remind, input))).toEqual({
      code: "not_found",
    });
    expect(await refused(database(), () => act(desks, person.city, verb as typeof remind, input))).toEqual({
      code: "not_your_role",
    });
  }
  expect(await refused(database(), () => overriding(consultationId, one, person.xingxian))).toEqual({
    code: "not_found",
  });
  valueOf(await recommending(one));
  expect((await has(person.city, consultationId))?.items.map(({ nominationId }) => nominationId)).toEqual([one.id]);
  expect(await has(person.city, only?.consultationId ?? "")).toBe(undefined);
  expect((await record(person.city, one.id, desks))?.consultation.isOpen).toBe(false);
});

test("for who is recused a letter about that case alone does not exist, nor is told of", async () => {
  const { desks, all } = database();
  const one = await made();
  const [police] = await asked(database(), [letterTo("公安机关", [one])]);
  await all.execute(sql`insert into app.recusals (nomination_id, person_id, reason, declared_by, declared_at)
    values (${one.id}, ${person.lishi.personId}, '亲属', ${person.lishi2.personId}, app.clock())`);
  valueOf(await answering(database(), police?.token ?? "", saying([one])));
  const sees = async (by: typeof person.lishi) => [
    (await consultationDesk(by, desks)).letters.some(({ id }) => id === police?.consultationId),
    (await listNotifications(by, desks)).notifications.some(({ nominationId }) => nominationId === one.id),
  ];
  expect(await sees(person.lishi)).toEqual([false, false]);
  expect(await sees(person.lishi2)).toEqual([true, true]);
});
