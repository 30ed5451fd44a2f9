import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { addDays } from "@/domain/calendar";
import { sendBack } from "@/services/nominations/send-back";
import { withdraw } from "@/services/nominations/withdraw";
import { propose } from "@/services/publications/propose";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, newMeeting, proposed, recommendedMany, seen, today, widen } from "../support/lists";
import { type Made, recommended, submitted, valueOf } from "../support/nominations";
import { expectStep, headOf, loggedVerbs, madeNow, refused, usedBy } from "../support/records";

const database = ownDatabase("propose");

beforeEach(() => widen(database()));

const reason = "材料要补正。";
const cityUses = () => usedBy(database().all, organisation.city);
const decided = (made: readonly Made[], meetingNumber = newMeeting()) => ({
  nominations: made.map(seen),
  meetingNumber,
  heldOn: today(),
});
const proposing = (input: ReturnType<typeof decided>) => act(database().desks, person.city, propose, input);

const entriesOf = async (listId: string) => [
  ...(await database().all.execute(sql`select nomination_id, ordinal, removed_reason from app.list_entries
    where list_id = ${listId} order by ordinal`)),
];

test("a proposal enters the meeting and fixes one list in the order that was decided, with its digest", async () => {
  const { desks, all } = database();
  const [one, two] = [
    await recommended(desks),
    await recommended(desks, person.unit, person.lishi, { award: "model_post" }),
  ];
  const [before, used] = [await headOf(all), await cityUses()];
  const { listId } = valueOf(await proposing(decided([two, one], "吕妇会〔2027〕第9号")));
  const step = { actor: person.city, verb: "propose", from: "in_review.city", to: "in_review.publication" } as const;
  for (const made of [one, two]) await expectStep(all, made, { ...step, begun: false, detail: { listId } });
  expect(await entriesOf(listId)).toEqual([
    { nomination_id: two.id, ordinal: 1, removed_reason: null },
    { nomination_id: one.id, ordinal: 2, removed_reason: null },
  ]);
  const [list] = await all.execute<{ content: string; sha256: string; number: string; held_on: string }>(sql`
    select l.content, encode(l.sha256, 'hex') as sha256, m.number, m.held_on::text as held_on
    from app.lists l join app.meetings m on m.id = l.meeting_id where l.id = ${listId}`);
  const versions = await all.execute<{ sha256: string; full_name: string }>(sql`
    select encode(v.sha256, 'hex') as sha256, v.form ->> 'fullName' as full_name from app.nomination_versions v join app.list_entries e on e.nomination_id = v.nomination_id
    where e.list_id = ${listId} order by e.ordinal`);
  expect(JSON.parse(list?.content ?? "")).toEqual({
    round: 2027,
    meeting: { number: "吕妇会〔2027〕第9号", date: today() },
    entries: versions.map(({ sha256: versionSha256, full_name: fullName }, index) => ({
      ordinal: index + 1,
      award: index === 0 ? "model_post" : "red_banner",
      fullName,
      bodyName: "离石区妇女联合会",
      versionSha256,
    })),
  });
  expect(list?.sha256).toBe(
    createHash("sha256")
      .update(list?.content ?? "")
      .digest("hex"),
  );
  expect([list?.number, list?.held_on]).toEqual(["吕妇会〔2027〕第9号", today()]);
  expect(await loggedVerbs(all, before)).toEqual(["propose", "propose", "fix_list"]);
  expect(await cityUses()).toBe(used + 1);
});

test("one entry that is unknown, foreign, stale or elsewhere refuses the whole list", async () => {
  const { desks } = database();
  const good = await recommended(desks);
  const atCounty = await submitted(desks);
  const onList = await recommended(desks);
  await proposed(database(), [onList]);
  const cases: readonly (readonly [Made, string])[] = [
    [{ id: crypto.randomUUID(), version: 1 }, "not_found"],
    [atCounty, "not_found"],
    [{ ...(await recommended(desks)), version: 2 }, "stale"],
    [onList, "stale"],
    [{ id: onList.id, version: onList.version + 1 }, "not_from_here"],
  ];
  for (const [bad, code] of cases) {
    expect(await refused(database(), () => proposing(decided([good, bad])))).toEqual({ code });
    expect(await refused(database(), () => proposing(decided([bad, good])))).toEqual({ code });
  }
});

test("a meeting's number belongs to one list", async () => {
  const { desks } = database();
  const [one, two] = [await recommended(desks), await recommended(desks)];
  valueOf(await proposing(decided([one], "吕妇会〔2027〕第10号")));
  expect(await refused(database(), () => proposing(decided([two], "吕妇会〔2027〕第10号")))).toEqual({
    code: "number_taken",
  });
});

test("a meeting that is still to come has decided nothing", async () => {
  const made = await recommended(database().desks);
  const input = { ...decided([made]), heldOn: addDays(today(), 1) };
  expect(await refused(database(), () => proposing(input))).toEqual({
    code: "invalid",
    fields: { heldOn: "会议日期不能晚于今天" },
  });
});

test("only the city proposes", async () => {
  const made = await recommended(database().desks);
  for (const other of [person.lishi, person.publication, person.unit, person.admin] as const)
    expect(await refused(database(), () => act(database().desks, other, propose, decided([made])))).toEqual({
      code: "not_your_role",
    });
});

test("the city's places are not exceeded, for one award as little as for the other", async () => {
  const made = await recommendedMany(database(), 3);
  const posts = await recommendedMany(database(), 1, { award: "model_post" });
  const used = await cityUses();
  await database().all.execute(sql`update app.quotas set places = ${used + 2}
    where body_id = ${organisation.city} and award = 'red_banner'`);
  const all = decided([...made, ...posts]);
  expect(await refused(database(), () => proposing(all))).toEqual({ code: "quota_exhausted", places: used + 2 });
  valueOf(await proposing(decided([...made.slice(0, 2), ...posts])));
  expect(await cityUses()).toBe(used + 2);
});

test("sent back from a list, an entry is marked with the reason, the list stands as it was, and the city's place is free", async () => {
  const { desks, all } = database();
  const [one, two] = await recommendedMany(database(), 2);
  if (!one || !two) throw new Error("two were made");
  const listId = await proposed(database(), [one, two]);
  const [before] = await all.execute(sql`select content, sha256 from app.lists where id = ${listId}`);
  const [city, body] = [await cityUses(), await usedBy(all, organisation.lishi)];
  const onList = await madeNow(all, one.id);
  expect(await refused(database(), () => act(desks, person.city, sendBack, { ...seen(onList), reason }))).toEqual({
    code: "not_your_role",
  });
  valueOf(await act(desks, person.publication, sendBack, { ...seen(onList), reason }));
  const step = {
    actor: person.publication,
    verb: "send_back",
    from: "in_review.publication",
    to: "in_review.city",
  } as const;
  const back = await expectStep(all, onList, { ...step, begun: true, note: reason });
  expect(await entriesOf(listId)).toEqual([
    { nomination_id: one.id, ordinal: 1, removed_reason: reason },
    { nomination_id: two.id, ordinal: 2, removed_reason: null },
  ]);
  const [after] = await all.execute(sql`select content, sha256 from app.lists where id = ${listId}`);
  expect(after).toEqual(before);
  expect([await cityUses(), await usedBy(all, organisation.lishi)]).toEqual([city - 1, body]);
  const again = valueOf(await proposing(decided([back])));
  expect(await entriesOf(again.listId)).toEqual([{ nomination_id: one.id, ordinal: 1, removed_reason: null }]);
  expect(await cityUses()).toBe(city);
});

test("withdrawn from a list, an entry is marked as removed, and both places are free", async () => {
  const { desks, all } = database();
  const made = await recommended(desks);
  const listId = await proposed(database(), [made]);
  const [city, body] = [await cityUses(), await usedBy(all, organisation.lishi)];
  const onList = await madeNow(all, made.id);
  valueOf(await act(desks, person.unit, withdraw, { ...seen(onList), reason }));
  const step = { actor: person.unit, verb: "withdraw", from: "in_review.publication", to: "withdrawn" } as const;
  await expectStep(all, onList, { ...step, begun: false, note: reason });
  expect(await entriesOf(listId)).toEqual([{ nomination_id: made.id, ordinal: 1, removed_reason: "申报单位撤回申报" }]);
  expect([await cityUses(), await usedBy(all, organisation.lishi)]).toEqual([city - 1, body - 1]);
});

test("who recommended for a county does not propose the same nomination for the city", async () => {
  const { desks } = database();
  const made = await recommended(desks);
  const promoted = { ...person.city, personId: person.lishi.personId };
  expect(await refused(database(), () => act(desks, promoted, propose, decided([made])))).toEqual({
    code: "two_stages",
    stage: "county",
  });
});
