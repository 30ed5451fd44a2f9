import { sql } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { mostAttempts } from "@/domain/mail";
import { sendMail } from "@/outside/mail";
import { decline } from "@/services/nominations/decline";
import { mailDesk } from "@/services/mail/mail-desk";
import { sendWaiting } from "@/services/mail/send-waiting";
import { notify } from "@/services/notifications/notify";
import { read } from "@/services/requests/read";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, announced, newGroup, proposed, recommendedMany, seen, shiftTo, widen } from "../support/lists";
import { type MailBox, mailBox } from "../support/mail-server";
import { submitted, valueOf } from "../support/nominations";

const database = ownDatabase("mail");
const from = "noreply@jinguo.example.cn";
const address = "unit01@example.cn";
let box: MailBox;
const server = () => ({ url: box.url, from, site: "https://jinguo.example.cn" });
const send = () => sendWaiting(database().desks, server());
const lines = async () => (await mailDesk(person.admin, database().desks)).lines;

beforeAll(() => widen(database()));
beforeEach(async () => {
  const { all } = database();
  box = await mailBox();
  await shiftTo(database(), 0);
  await all.execute(sql`delete from app.outbox`);
  await all.execute(sql`update app.people set email = ${address} where account = 'unit'`);
});
afterEach(() => box.close());

/** Tells the unit that its collective of this name was declined. */
const tell = async (title: string, reason = "经集体研究。"): Promise<void> => {
  const { id } = await submitted(database().desks, person.unit, newGroup());
  await database().all.execute(sql`delete from app.outbox`);
  const to = { organisationId: organisation.unit, nominationId: id, title };
  await read(person.lishi, (on) => notify(to, "declined", { reason }, on), database().desks);
};

test("a letter goes out once, to the one address, as plain text, numbered by its row", async () => {
  await tell("某幼儿园", "<b>人数</b>不足。");
  const [line] = await lines();
  expect(line).toMatchObject({ to: address, sentAt: null, attempts: 0, failure: "" });
  expect(await send()).toEqual({ sent: 1, failed: 0 });
  expect(await send()).toEqual({ sent: 0, failed: 0 });
  const [one, ...more] = box.received;
  expect([one?.to, one?.from, more]).toEqual([[address], from, []]);
  expect(one?.mail.messageId).toBe(`<${line?.id}@jinguo.example.cn>`);
  expect(one?.mail.subject).toBe("未推荐：某幼儿园");
  expect(one?.mail.text?.trim().split("\n")).toEqual([
    "“某幼儿园”的申报未获推荐。理由：<b>人数</b>不足。",
    "",
    "登录后查看：https://jinguo.example.cn",
    "这封邮件由巾帼榜自动发出，请不要回复。",
  ]);
  expect(one?.mail.html).toBe(false);
  expect((await lines())[0]).toMatchObject({ attempts: 1, failure: "", sentAt: expect.any(String) as string });
});

test("a title that carries headers stays a title", async () => {
  await tell("某小学\r\nBcc: other@example.cn\r\n\r\n正文");
  expect(await send()).toEqual({ sent: 1, failed: 0 });
  const [one] = box.received;
  expect(one?.to).toEqual([address]);
  expect(one?.mail.subject).toBe("未推荐：某小学 Bcc: other@example.cn 正文");
  expect(one?.mail.bcc).toBeUndefined();
  expect(one?.raw.split("\r\n\r\n")[0]).not.toMatch(/^bcc:/im);
});

test("a subject that was put into the outbox with a line break stays one header", async () => {
  const letter = { id: crypto.randomUUID(), to: address, subject: "某\r\nX-Other: 1\r\n\r\n题", text: "文" };
  expect(await sendMail(letter, server())).toBeNull();
  expect(box.received[0]?.mail.headers.has("x-other")).toBe(false);
});

test.each(["a@example.cn, b@example.cn", "a@example.cn\r\nRCPT TO:<b@example.cn>", "某人 <a@example.cn>", "", "a@b@c"])(
  "what is not one address gets no letter: %j",
  async (to) => {
    expect(await sendMail({ id: crypto.randomUUID(), to, subject: "题", text: "文" }, server())).toBe("EADDRESS");
    expect(box.received).toEqual([]);
  },
);

test("a refused connection is tried again later, and gets through once the server is back", async () => {
  await tell("某医院");
  const { port } = box;
  await box.close();
  expect(await send()).toEqual({ sent: 0, failed: 1 });
  const [line] = await lines();
  expect(line).toMatchObject({ attempts: 1, failure: "ESOCKET", sentAt: null });
  expect(Date.parse(line?.dueAt ?? "")).toBeGreaterThan(Date.now() + 30_000);
  box = await mailBox(port);
  expect(await send()).toEqual({ sent: 0, failed: 0 });
  await shiftTo(database(), 1);
  expect(await send()).toEqual({ sent: 1, failed: 0 });
  expect(box.received.map(({ mail }) => mail.messageId)).toEqual([`<${line?.id}@jinguo.example.cn>`]);
  expect((await lines())[0]).toMatchObject({ attempts: 2, failure: "" });
});

test("what has failed too often is given up and still shown", async () => {
  await tell("某医院");
  await box.close();
  for (let days = 0; days < mostAttempts; days += 1) {
    await shiftTo(database(), days);
    expect(await send()).toEqual({ sent: 0, failed: 1 });
  }
  await shiftTo(database(), 40);
  expect(await send()).toEqual({ sent: 0, failed: 0 });
  expect((await lines())[0]).toMatchObject({ attempts: mostAttempts, sentAt: null, failure: "ESOCKET" });
  box = await mailBox();
});

test("two workers at once send each letter once", async () => {
  await box.close();
  box = await mailBox(0, 30);
  for (const title of ["甲", "乙", "丙", "丁"]) {
    const { id } = await submitted(database().desks, person.otherUnit, {
      ...newGroup(),
      bodyId: organisation.xingxian,
    });
    const to = { organisationId: organisation.unit, nominationId: id, title };
    await read(person.lishi, (on) => notify(to, "declined", { reason: "理由" }, on), database().desks);
  }
  const both = await Promise.all([send(), send()]);
  expect(both.reduce((sum, one) => sum + (one?.sent ?? 0), 0)).toBe(4);
  const ids = box.received.map(({ mail }) => mail.messageId);
  expect([ids.length, new Set(ids).size]).toEqual([4, 4]);
});

test("without a mail server nothing is sent, and the administrator sees what would go out", async () => {
  await tell("某医院");
  expect(await sendWaiting(database().desks, null)).toBeNull();
  const desk = await mailDesk(person.admin, database().desks);
  expect(desk.isSetUp).toBe(false);
  expect(desk.lines.map(({ to, subject }) => [to, subject])).toEqual([[address, "未推荐：某医院"]]);
  for (const actor of [person.unit, person.lishi, person.city, person.security, person.auditor])
    expect((await mailDesk(actor, database().desks)).lines).toEqual([]);
});

test("a decline at the city has no letter before the notice, and one as soon as it is open", async () => {
  const { desks, all } = database();
  const [made, other] = await recommendedMany(database(), 2);
  if (!made || !other) throw new Error("two were made");
  await all.execute(sql`delete from app.outbox`);
  valueOf(await act(desks, person.city, decline, { ...seen(made), ruleId: "", reason: "名额所限。" }));
  expect([...(await all.execute(sql`select 1 from app.outbox`))]).toEqual([]);
  await announced(database(), await proposed(database(), [other]));
  expect(await send()).toEqual({ sent: 2, failed: 0 });
  expect(box.received.map(({ mail }) => mail.subject?.split("：")[0]).sort()).toEqual(["开始公示", "未推荐"]);
});
