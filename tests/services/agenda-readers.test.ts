import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { meetingMinutes } from "@/documents/meeting-minutes";
import { proposedList } from "@/documents/proposed-list";
import { closeAgenda } from "@/services/agendas/close-agenda";
import { discardAgenda } from "@/services/agendas/discard-agenda";
import { meeting } from "@/services/agendas/meeting";
import { meetingPapers } from "@/services/agendas/meeting-papers";
import { meetingsDesk } from "@/services/agendas/meetings-desk";
import { type Beginning, newMeeting } from "@/services/agendas/new-meeting";
import { orderItems } from "@/services/agendas/order-items";
import { prepareAgenda } from "@/services/agendas/prepare-agenda";
import { projection } from "@/services/agendas/projection";
import { putOn } from "@/services/agendas/put-on";
import { recordVote } from "@/services/agendas/record-vote";
import { takeOff } from "@/services/agendas/take-off";
import { saveScenario } from "@/services/rankings/save-scenario";
import { declareRecusal } from "@/services/recusals/declare-recusal";
import { wordsOf } from "../documents/read-back";
import { byName, closing, prepared, preparedMeeting, read, voting } from "../support/agendas";
import { organisation, person } from "../support/city";
import { ownDatabase } from "../support/database";
import { act, newGroup, proposed, recommendedMany, widen } from "../support/lists";
import { recommended, submitted, valueOf } from "../support/nominations";
import { headOf, loggedVerbs, refused } from "../support/records";

const database = ownDatabase("agenda_readers");

beforeEach(() => widen(database()));

const { city, city2, lishi, unit, publication, judge, auditor } = person;
const one = async () => {
  const [made] = await recommendedMany(database(), 1);
  if (!made) throw new Error("one was recommended");
  return made;
};
const nobody: Beginning = { award: null, ids: [], scenarioId: null, after: null };

test("nobody but the city finds a meeting, reads it or changes it", async () => {
  const made = await one();
  const agendaId = await preparedMeeting(database(), [made]);
  const { desks } = database();
  const item = { agendaId, nominationId: made.id };
  for (const other of [lishi, unit, publication, judge, auditor]) {
    expect(await meeting(other, agendaId, desks)).toBeNull();
    expect(await projection(other, agendaId, desks)).toBeNull();
    expect(await newMeeting(other, nobody, desks)).toBeNull();
    expect((await meetingsDesk(other, desks)).lines).toEqual([]);
    const tries = [
      () => act(desks, other, recordVote, { ...item, submission: 1, cast: byName("yes") }),
      () => act(desks, other, takeOff, item),
      () => act(desks, other, closeAgenda, { agendaId, adopted: [made.id] }),
      () => act(desks, other, discardAgenda, { agendaId }),
      () => act(desks, other, meetingPapers, { agendaId, document: "minutes.docx" }),
    ];
    for (const attempt of tries) expect(await refused(database(), attempt)).toEqual({ code: "not_found" });
    const prepare = await refused(database(), () => act(desks, other, prepareAgenda, prepared([made])));
    expect(prepare).toEqual({ code: "not_your_role" });
  }
  expect(await meeting(city, "no-id", desks)).toBeNull();
  expect(await meeting(city, "00000000-0000-4000-8000-000000000000", desks)).toBeNull();
});

test("only what waits for the city's decision comes on an agenda", async () => {
  const { desks } = database();
  const atCounty = await submitted(desks, unit, newGroup());
  const [listed] = await recommendedMany(database(), 1);
  if (!listed) throw new Error("one was recommended");
  await proposed(database(), [listed]);
  const unseen = await refused(database(), () => act(desks, city, prepareAgenda, prepared([atCounty])));
  expect(unseen).toEqual({ code: "not_found" });
  const gone = await refused(database(), () => act(desks, city, prepareAgenda, prepared([listed])));
  expect(gone).toEqual({ code: "not_from_here" });
});

test("a number is given to one meeting of the round, on paper or not", async () => {
  const { desks } = database();
  const input = prepared([]);
  valueOf(await act(desks, city, prepareAgenda, input));
  const taken = await refused(database(), () => act(desks, city, prepareAgenda, input));
  expect(taken).toEqual({ code: "number_taken" });
});

test("who is kept from an item does not see it, orders the rest, and closes nothing", async () => {
  const { desks } = database();
  const [a, b, c] = await recommendedMany(database(), 3);
  if (!a || !b || !c) throw new Error("three were recommended");
  const agendaId = await preparedMeeting(database(), [a, b, c]);
  valueOf(await act(desks, city2, declareRecusal, { nominationId: b.id, personId: "", reason: "亲属在该集体" }));
  const seen = await read(database(), agendaId, city2);
  expect(seen.items.map(({ nominationId }) => nominationId)).toEqual([a.id, c.id]);
  expect((await meetingsDesk(city2, desks)).lines.find(({ id }) => id === agendaId)?.items).toBe(2);
  expect((await projection(city2, agendaId, desks))?.items).toHaveLength(2);
  valueOf(await act(desks, city2, orderItems, { agendaId, order: [c.id, a.id] }));
  expect((await read(database(), agendaId)).items.map(({ nominationId }) => nominationId)).toEqual([c.id, b.id, a.id]);
  const hidden = await refused(database(), () => act(desks, city2, putOn, { agendaId, items: [b.id] }));
  expect(hidden).toEqual({ code: "not_found" });
  for (const made of [a, b, c]) valueOf(await voting(database(), agendaId, made));
  const adopted = [c.id, a.id];
  const kept = await refused(database(), () => act(desks, city2, closeAgenda, { agendaId, adopted }));
  expect(kept).toEqual({ code: "kept_from_some" });
  valueOf(await closing(database(), agendaId, [c, b, a]));
  expect((await read(database(), agendaId, city2)).whole).toBe(false);
  expect((await read(database(), agendaId, city2)).list).toBeNull();
  const papers = () => act(desks, city2, meetingPapers, { agendaId, document: "minutes.docx" });
  expect(await refused(database(), papers)).toEqual({ code: "not_found" });
});

test("who has acted on one of them at another stage closes nothing", async () => {
  const { desks, all } = database();
  const [first, second] = [await one(), await recommended(desks, unit, lishi, newGroup())];
  const agendaId = await preparedMeeting(database(), [first, second]);
  for (const made of [first, second]) valueOf(await voting(database(), agendaId, made));
  await all.execute(sql`insert into app.hands (nomination_id, person_id, stage)
    values (${second.id}, ${city.personId}, 'county') on conflict do nothing`);
  const refusal = await refused(database(), () => closing(database(), agendaId, [first, second]));
  expect(refusal).toEqual({ code: "two_stages", stage: "county" });
  valueOf(await act(desks, city2, closeAgenda, { agendaId, adopted: [first.id, second.id] }));
});

test("a meeting that was prepared by mistake is taken back while nothing has been voted on", async () => {
  const { desks } = database();
  const made = await one();
  const agendaId = await preparedMeeting(database(), [made]);
  valueOf(await voting(database(), agendaId, made));
  const voted = await refused(database(), () => act(desks, city, discardAgenda, { agendaId }));
  expect(voted.code).toBe("invalid");
  const other = await preparedMeeting(database(), [made]);
  const head = await headOf(database().all);
  valueOf(await act(desks, city, discardAgenda, { agendaId: other }));
  expect(await meeting(city, other, desks)).toBeNull();
  expect(await loggedVerbs(database().all, head)).toEqual(["discard_agenda"]);
});

test("a new meeting begins with the line of an award, a scenario or what was ticked, and with the members of the last one", async () => {
  const { desks, all } = database();
  const [a, b, c] = await recommendedMany(database(), 3);
  if (!a || !b || !c) throw new Error("three were recommended");
  const begin = async (change: Partial<Beginning>) => {
    const start = await newMeeting(city, { ...nobody, ...change }, desks);
    if (start === null) throw new Error("there is a round");
    return start;
  };
  const waiting = (await begin({})).candidates.filter(({ award }) => award === "red_banner").map(({ id }) => id);
  expect(waiting).toEqual(expect.arrayContaining([a.id, b.id, c.id]));
  expect((await begin({})).chosen).toEqual([]);
  expect((await begin({ ids: [c.id, a.id, c.id, unit.personId] })).chosen).toEqual([c.id, a.id]);
  await all.execute(
    sql`update app.quotas set places = used + 2 where body_id = ${organisation.city} and award = 'red_banner'`,
  );
  expect((await begin({ award: "red_banner" })).chosen).toEqual(waiting.slice(0, 2));
  const trial = { award: "red_banner" as const, name: "上会方案", line: 1, quotas: {}, ratios: false };
  const order = [b.id, ...waiting.filter((id) => id !== b.id)];
  const { scenarioId } = valueOf(await act(desks, city, saveScenario, { ...trial, order }));
  expect((await newMeeting(city, { ...nobody, scenarioId }, desks))?.chosen).toEqual([b.id]);

  const input = prepared([]);
  const { agendaId } = valueOf(await act(desks, city, prepareAgenda, input));
  await preparedMeeting(database(), [], { chair: "另一位" });
  const again = await newMeeting(city, { ...nobody, after: agendaId }, desks);
  expect(again?.last?.head.chair).toBe(input.chair);
  expect(again?.last?.members).toEqual(input.members.map((member, index) => ({ ...member, ordinal: index + 1 })));
});

test("the wall names the collectives and no person", async () => {
  const made = await one();
  const agendaId = await preparedMeeting(database(), [made]);
  valueOf(await voting(database(), agendaId, made, byName("yes", "yes", "yes", "recuse")));
  const shown = await projection(city, agendaId, database().desks);
  const text = JSON.stringify(shown);
  for (const { name } of prepared([]).members) expect(text).not.toContain(name);
  expect(text).not.toMatch(/某己|0358-1234567|headName/);
  expect(shown?.items[0]).toMatchObject({ counts: { yes: 3, no: 0, abstain: 0 }, recused: 1, adopted: true });
  expect(shown?.attendance).toEqual({ members: 5, present: 4 });
});

test("minutes and list say what the rows and the log say, and taking them out is an event", async () => {
  const { desks, all } = database();
  const [a, b] = await recommendedMany(database(), 2);
  if (!a || !b) throw new Error("two were recommended");
  const agendaId = await preparedMeeting(database(), [b, a]);
  valueOf(await voting(database(), agendaId, b, byName("yes", "yes", "no", "yes")));
  valueOf(await voting(database(), agendaId, a, byName("yes", "no", "abstain", "recuse")));
  const early = await refused(database(), () => act(desks, city, meetingPapers, { agendaId, document: "list.docx" }));
  expect(early).toEqual({ code: "not_from_here" });
  valueOf(await closing(database(), agendaId, [b]));
  const head = await headOf(all);
  const papers = valueOf(await act(desks, city, meetingPapers, { agendaId, document: "minutes.docx" }));
  expect(await loggedVerbs(all, head)).toEqual(["export"]);
  const minutes = wordsOf(await meetingMinutes(papers.minutes));
  const logged = await all.execute<{ yes: number; no: number; abstain: number; present: number }>(sql`
    select (payload::jsonb #>> '{detail,yes}')::int as yes, (payload::jsonb #>> '{detail,no}')::int as no,
      (payload::jsonb #>> '{detail,abstain}')::int as abstain, (payload::jsonb #>> '{detail,present}')::int as present
    from audit.events where payload::jsonb ->> 'verb' = 'record_vote'
      and payload::jsonb #>> '{subject,id}' = ${agendaId} order by seq`);
  expect(logged).toHaveLength(2);
  for (const { yes, no, abstain, present } of logged) {
    expect(minutes).toContain(`赞成${yes}票、反对${no}票、弃权${abstain}票`);
    expect(minutes).toContain(`到会${present}人，赞成${yes}票`);
  }
  const rows = await all.execute<{ name: string; vote: string }>(sql`select m.name, b.vote from app.ballots b
    join app.agenda_members m on m.agenda_id = b.agenda_id and m.ordinal = b.member
    where b.agenda_id = ${agendaId} and b.nomination_id = ${a.id} order by b.member`);
  expect([...rows].map(({ name, vote }) => `${vote} ${name}`)).toEqual([
    "yes 某甲",
    "no 某乙",
    "abstain 某丙",
    "recuse 某丁",
  ]);
  for (const line of ["赞成：某甲。", "反对：某乙。", "弃权：某丙。", "回避：某丁。"]) expect(minutes).toContain(line);
  const [fixed] = await all.execute<{ content: string; sha256: Buffer }>(sql`select l.content, l.sha256 from app.lists l
    join app.agendas g on g.meeting_id = l.meeting_id where g.id = ${agendaId}`);
  if (!fixed || papers.list === null) throw new Error("there is a list");
  expect(papers.list.content).toEqual(JSON.parse(fixed.content));
  const digest = createHash("sha256").update(fixed.content).digest("hex");
  expect([papers.list.sha256, papers.minutes.listSha256]).toEqual([digest, digest]);
  expect(wordsOf(await proposedList(papers.list))).toContain(digest);
});
