import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import { addDays, dayOf, momentOf } from "@/domain/calendar";
import { noticeSpan } from "@/domain/working-days";
import { sendBack } from "@/services/nominations/send-back";
import { announce } from "@/services/publications/announce";
import { sign } from "@/services/publications/sign";
import { notice } from "@/services/notices/notice";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, announced, datesOf, digestOf, proposed, recommendedMany, seen, signed, widen } from "../support/lists";
import { recommended, refusalOf, valueOf } from "../support/nominations";
import { expectStep, headOf, loggedVerbs, madeNow, refused } from "../support/records";

const database = ownDatabase("announce");

beforeAll(() => widen(database()));
beforeEach(() => database().all.execute(sql`delete from app.holidays`));

const { publication, publication2, publication3, city } = person;

async function list(entries = 1): Promise<{ readonly listId: string; readonly sha256: string }> {
  const listId = await proposed(database(), await recommendedMany(database(), entries));
  return { listId, sha256: await digestOf(database(), listId) };
}

const signing = (who: Actor, kind: "proofreading" | "privacy", of: { listId: string; sha256: string }) =>
  act(database().desks, who, sign, { ...of, kind });

const signaturesOf = async (listId: string) => [
  ...(await database().all.execute(sql`select person_id, kind, encode(sha256, 'hex') as sha256 from app.sign_offs
    where list_id = ${listId} order by at`)),
];

test("a signature is kept with who gave it, for what and over which digest", async () => {
  const of = await list();
  const before = await headOf(database().all);
  valueOf(await signing(publication, "proofreading", of));
  expect(await signaturesOf(of.listId)).toEqual([
    { person_id: publication.personId, kind: "proofreading", sha256: of.sha256 },
  ]);
  expect(await loggedVerbs(database().all, before)).toEqual(["sign"]);
});

test("one person signs a list once, whatever for", async () => {
  const of = await list();
  valueOf(await signing(publication, "proofreading", of));
  expect(await refused(database(), () => signing(publication, "proofreading", of))).toEqual({ code: "already_signed" });
  expect(await refused(database(), () => signing(publication, "privacy", of))).toEqual({ code: "already_signed" });
});

test("a kind of signature that is complete takes no more", async () => {
  const of = await list();
  valueOf(await signing(publication, "proofreading", of));
  expect(await refused(database(), () => signing(publication2, "proofreading", of))).toEqual({
    code: "signature_complete",
  });
});

test("another digest than the list's present one is not signed", async () => {
  const of = await list();
  const other = { ...of, sha256: "0".repeat(64) };
  expect(await refused(database(), () => signing(publication, "proofreading", other))).toEqual({
    code: "list_changed",
  });
});

test("a list that is not there, or that is nobody's but publication's, is not signed", async () => {
  const of = await list();
  const nowhere = { ...of, listId: crypto.randomUUID() };
  expect(await refused(database(), () => signing(publication, "privacy", nowhere))).toEqual({ code: "not_found" });
  expect(await refused(database(), () => signing(city, "privacy", of))).toEqual({ code: "not_your_role" });
});

test("who proposed a list for the city does not sign it at publication", async () => {
  const of = await list();
  const moved = { ...publication, personId: city.personId };
  expect(await refused(database(), () => signing(moved, "privacy", of))).toEqual({ code: "two_stages", stage: "city" });
});

test("a list without its signatures is not announced, and says which are missing", async () => {
  const of = await list();
  const ask = () => act(database().desks, publication, announce, { ...of, confirmed: null });
  expect(await refused(database(), ask)).toEqual({ code: "signatures_missing", missing: ["校对1处", "隐私2处"] });
  valueOf(await signing(publication, "proofreading", of));
  valueOf(await signing(publication2, "privacy", of));
  expect(await refused(database(), ask)).toEqual({ code: "signatures_missing", missing: ["隐私1处"] });
});

test("an entry that is removed voids the signatures: the list is signed anew over what is left", async () => {
  const made = await recommendedMany(database(), 2);
  const listId = await proposed(database(), made);
  const old = await signed(database(), listId);
  const confirmed = await datesOf(database(), listId, old);
  const first = await madeNow(database().all, made[0]?.id ?? "");
  valueOf(await act(database().desks, publication, sendBack, { ...seen(first), reason: "姓名有误" }));
  const asked = (sha256: string) => () => act(database().desks, publication, announce, { listId, sha256, confirmed });
  expect(await refused(database(), asked(old))).toEqual({ code: "list_changed" });
  const fresh = await digestOf(database(), listId);
  expect(await refused(database(), asked(fresh))).toEqual({
    code: "signatures_missing",
    missing: ["校对1处", "隐私2处"],
  });
  await signed(database(), listId);
  const { noticeId } = valueOf(await asked(fresh)());
  expect((await notice(noticeId, database().everybody))?.entries.map(({ ordinal }) => ordinal)).toEqual([2]);
});

test("a list of which nothing is left is neither signed nor announced", async () => {
  const made = await recommended(database().desks);
  const listId = await proposed(database(), [made]);
  const now = await madeNow(database().all, made.id);
  valueOf(await act(database().desks, publication, sendBack, { ...seen(now), reason: "姓名有误" }));
  const of = { listId, sha256: await digestOf(database(), listId) };
  expect(await refused(database(), () => signing(publication2, "privacy", of))).toEqual({ code: "not_from_here" });
  const ask = () => act(database().desks, publication, announce, { ...of, confirmed: null });
  expect(await refused(database(), ask)).toEqual({ code: "not_from_here" });
});

test("over days whose holidays are not settled both dates are asked for, and a wrong one is asked for again", async () => {
  const { listId, sha256 } = await list();
  await signed(database(), listId);
  const dates = await datesOf(database(), listId, sha256);
  const ask = (confirmed: typeof dates | null) => () =>
    act(database().desks, publication, announce, { listId, sha256, confirmed });
  expect(await refused(database(), ask(null))).toEqual({ code: "dates_unconfirmed", ...dates });
  const wrong = { ...dates, lastDay: addDays(dates.lastDay, 1) };
  expect(await refused(database(), ask(wrong))).toEqual({ code: "dates_unconfirmed", ...dates });
});

test("over settled days the notice opens without asking, counts around the holidays and closes at the round's time", async () => {
  const { all, desks, everybody } = database();
  const now = new Date().toISOString();
  const free = Array.from({ length: 4 }, (_, index) => addDays(dayOf(now), index));
  const years = [...new Set([...free, addDays(dayOf(now), 20)].map((day) => day.slice(0, 4)))];
  const days = new Set([...free, ...years.map((year) => `${year}-01-01`)]);
  for (const day of days)
    await all.execute(sql`insert into app.holidays (day, kind, name) values (${day}::date, 'holiday', '假日')`);
  const made = await recommendedMany(database(), 2);
  const listId = await proposed(database(), made);
  const before = await headOf(all);
  const sha256 = await signed(database(), listId);
  const { noticeId } = valueOf(await act(desks, publication, announce, { listId, sha256, confirmed: null }));
  const specialDays = [...days].map((day) => ({ day, kind: "holiday" as const, name: "", provisional: false }));
  const span = noticeSpan({ announcedAt: now, cutoff: "12:00", closes: "17:30", days: 5, specialDays });
  const shown = await notice(noticeId, everybody);
  expect({ firstDay: shown?.firstDay, lastDay: shown?.lastDay, closesAt: shown?.closesAt }).toEqual({
    firstDay: span.firstDay,
    lastDay: span.lastDay,
    closesAt: momentOf(span.lastDay, "17:30"),
  });
  expect(await loggedVerbs(all, before)).toEqual(["sign", "sign", "sign", "announce", "announce", "open_notice"]);
  const step = {
    actor: publication,
    verb: "announce",
    from: "in_review.publication",
    to: "on_notice",
    begun: false,
  } as const;
  for (const one of made)
    await expectStep(all, { id: one.id, version: one.version + 1 }, { ...step, detail: { noticeId } });
});

test("the public notice shows what was decided of each collective, and nobody's telephone", async () => {
  const made = await recommended(database().desks, person.unit, person.lishi, {
    contactPhone: "0358-7654321",
    fullName: "离石区某窗口",
  });
  const noticeId = await announced(database(), await proposed(database(), [made]));
  const shown = await notice(noticeId, database().everybody);
  expect(shown?.entries).toEqual([
    {
      ordinal: 1,
      award: "red_banner",
      fullName: "离石区某窗口",
      countyName: "离石区",
      bodyName: "离石区妇女联合会",
      staff: 21,
      women: 20,
      withdrawn: false,
    },
  ]);
  expect(JSON.stringify(shown)).not.toContain("7654321");
});

test("a list is announced once, and by publication only", async () => {
  const { listId, sha256 } = await list();
  await signed(database(), listId);
  const confirmed = await datesOf(database(), listId, sha256);
  const input = { listId, sha256, confirmed };
  for (const other of [city, person.lishi, person.unit, person.admin] as const)
    expect(await refused(database(), () => act(database().desks, other, announce, input))).toEqual({
      code: "not_your_role",
    });
  const nowhere = { ...input, listId: crypto.randomUUID() };
  expect(await refused(database(), () => act(database().desks, publication, announce, nowhere))).toEqual({
    code: "not_found",
  });
  valueOf(await act(database().desks, publication, announce, input));
  expect(await refused(database(), () => act(database().desks, publication, announce, input))).toEqual({
    code: "not_from_here",
  });
  expect(refusalOf(await signing(publication3, "privacy", { listId, sha256 }))).toBe("not_from_here");
});

test("who proposed a list for the city does not announce it at publication", async () => {
  const { listId, sha256 } = await list();
  await signed(database(), listId);
  const confirmed = await datesOf(database(), listId, sha256);
  const moved = { ...publication, personId: city.personId };
  const ask = () => act(database().desks, moved, announce, { listId, sha256, confirmed });
  expect(await refused(database(), ask)).toEqual({ code: "two_stages", stage: "city" });
});
