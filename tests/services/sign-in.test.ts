import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { sessionPerson } from "@/services/people/session-person";
import { signIn } from "@/services/people/sign-in";
import { signOut } from "@/services/people/sign-out";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { refusalOf, valueOf } from "../support/nominations";

const database = ownDatabase("sign_in");
const password = "Correct-horse-7";
/** Of this password, at a cost at which a test can ask a hundred times. */
const passwordHash = "$argon2id$v=19$m=1024,t=1,p=1$BT1WYccSujgXNB2ZujS/+Q$TQKOUw0LlNrDKbBZa0CUje1eMdm0h9dUKDJTgIEXFXQ";
const wrong = { ok: false, refusal: { code: "invalid", fields: { account: "账号或密码不对" } } };

beforeAll(() => database().all.execute(sql`update app.people set password_hash = ${passwordHash}`));

beforeEach(async () => {
  await database().all.execute(sql`delete from app.sign_in_attempts`);
  await database().all.execute(sql`delete from app.sessions`);
  await database().all.execute(sql`update app.people set disabled_at = null`);
});

const trying = (account: string, given = password, network = "10.0.0.0/24") =>
  signIn({ account, password: given, network }, database().desks);
const who = (token: string) => sessionPerson(token, 30 * 60, database().desks);
const count = async (table: "sessions" | "sign_in_attempts") => {
  const rows = await database().all.execute<{ count: number }>(
    table === "sessions"
      ? sql`select count(*)::integer as count from app.sessions`
      : sql`select count(*)::integer as count from app.sign_in_attempts`,
  );
  return rows[0]?.count;
};
const failing = async (times: number, account = "lishi", network = "10.0.0.0/24") => {
  for (let time = 1; time <= times; time += 1) expect(await trying(account, "wrong", network)).toEqual(wrong);
};
const openSession = async (account = "lishi") => valueOf(await trying(account)).token;

test("the right password opens a session of eight hours, of which the database keeps a digest only", async () => {
  const { personId, token } = valueOf(await trying("lishi"));
  expect(personId).toBe(person.lishi.personId);
  const rows = await database().all.execute<{ token: string; person_id: string; hours: number }>(sql`
    select encode(token_hash, 'hex') as token, person_id, round(extract(epoch from expires_at - created_at) / 3600)::integer as hours
    from app.sessions`);
  const digest = createHash("sha256").update(token).digest("hex");
  expect([...rows]).toEqual([{ token: digest, person_id: personId, hours: 8 }]);
  expect(await who(token)).toEqual({
    actor: person.lishi,
    account: "lishi",
    name: "lishi",
    organisationName: "离石区妇女联合会",
  });
});

test("an account is found in capitals, and a unit's by its credit code", async () => {
  expect(valueOf(await trying("LiShi")).personId).toBe(person.lishi.personId);
  expect(valueOf(await trying("12141102mb0a00122b")).personId).toBe(person.unit.personId);
});

test("a wrong password, an unknown account and a disabled one get one answer, and no session", async () => {
  await database().all.execute(sql`update app.people set disabled_at = clock_timestamp() where account = 'city'`);
  const answers = [await trying("lishi", "wrong"), await trying("nobody"), await trying("city"), await trying("")];
  expect(answers).toEqual([wrong, wrong, wrong, wrong]);
  expect([await count("sessions"), await count("sign_in_attempts")]).toEqual([0, 4]);
});

test("five failures lock the account in that network, for the right password too and in any spelling", async () => {
  await failing(4);
  valueOf(await trying("lishi"));
  await failing(5);
  expect(refusalOf(await trying("lishi"))).toBe("too_many_attempts");
  expect(refusalOf(await trying("LISHI"))).toBe("too_many_attempts");
  expect(await count("sign_in_attempts")).toBe(10);
});

test("the lock is on the pair: another network and another account are free", async () => {
  await failing(5);
  expect(refusalOf(await trying("lishi", password, "10.0.1.0/24"))).toBe("ok");
  expect(refusalOf(await trying("lishi2"))).toBe("ok");
});

test("an account that is not there is locked like any other", async () => {
  await failing(5, "nobody");
  expect(refusalOf(await trying("nobody"))).toBe("too_many_attempts");
});

test("a success in the network counts from nought again; one elsewhere does not", async () => {
  await failing(4);
  valueOf(await trying("lishi", password, "10.0.1.0/24"));
  await failing(1);
  expect(refusalOf(await trying("lishi"))).toBe("too_many_attempts");
  await database().all.execute(sql`delete from app.sign_in_attempts`);
  await failing(4);
  valueOf(await trying("lishi"));
  await failing(4);
  expect(refusalOf(await trying("lishi"))).toBe("ok");
});

test("after a quarter of an hour the lock is off", async () => {
  await failing(5);
  await database().all.execute(sql`update app.sign_in_attempts set at = at - interval '14 minutes'`);
  expect(refusalOf(await trying("lishi"))).toBe("too_many_attempts");
  await database().all.execute(sql`update app.sign_in_attempts set at = at - interval '2 minutes'`);
  expect(refusalOf(await trying("lishi"))).toBe("ok");
});

test("fifty failures from anywhere within a day lock the account everywhere", async () => {
  const { all } = database();
  await all.execute(sql`insert into app.sign_in_attempts (account, network, succeeded)
    select 'lishi', 'net-' || n, false from generate_series(1, 49) n`);
  expect(refusalOf(await trying("lishi"))).toBe("ok");
  await failing(1, "lishi", "10.9.9.0/24");
  expect(refusalOf(await trying("lishi", password, "10.8.8.0/24"))).toBe("too_many_attempts");
  await all.execute(sql`update app.sign_in_attempts set at = at - interval '25 hours'`);
  expect(refusalOf(await trying("lishi", password, "10.8.8.0/24"))).toBe("ok");
});

test("a session that is signed out is nobody's, at once; other sessions of the person go on", async () => {
  const [one, other] = [await openSession(), await openSession()];
  await signOut(one, database().desks);
  expect(await who(one)).toBeNull();
  expect((await who(other))?.account).toBe("lishi");
});

test("a session that has ended or was idle for half an hour is nobody's", async () => {
  const { all } = database();
  const token = await openSession();
  await all.execute(sql`update app.sessions set seen_at = clock_timestamp() - interval '29 minutes'`);
  expect((await who(token))?.account).toBe("lishi");
  await all.execute(sql`update app.sessions set seen_at = clock_timestamp() - interval '31 minutes'`);
  expect(await who(token)).toBeNull();
  await all.execute(sql`update app.sessions set seen_at = clock_timestamp(), created_at = created_at - interval '9 hours',
    expires_at = clock_timestamp() - interval '1 second'`);
  expect(await who(token)).toBeNull();
});

test("being seen keeps a session awake", async () => {
  const token = await openSession();
  await database().all.execute(sql`update app.sessions set seen_at = clock_timestamp() - interval '20 minutes'`);
  await who(token);
  const [row] = await database().all.execute(
    sql`select seen_at > clock_timestamp() - interval '1 minute' as fresh from app.sessions`,
  );
  expect(row).toEqual({ fresh: true });
});

test("the sessions of a disabled account are nobody's", async () => {
  const token = await openSession();
  expect((await who(token))?.account).toBe("lishi");
  await database().all.execute(sql`update app.people set disabled_at = clock_timestamp() where account = 'lishi'`);
  expect(await who(token)).toBeNull();
});

test("a token that was never given is nobody's, nor is the digest that the database keeps", async () => {
  const token = await openSession();
  expect(await who("x".repeat(43))).toBeNull();
  expect(await who(createHash("sha256").update(token).digest("hex"))).toBeNull();
});

test("each role comes back from its session as itself", async () => {
  for (const [name, actor] of Object.entries(person))
    expect((await who(await openSession(name)))?.actor).toEqual(actor);
});
