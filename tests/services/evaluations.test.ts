import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/domain/actor";
import { addDays } from "@/domain/calendar";
import { affiliateJudge } from "@/services/evaluations/affiliate-judge";
import { caseScores } from "@/services/evaluations/case-scores";
import { closeEvaluation } from "@/services/evaluations/close-evaluation";
import { discardEvaluation } from "@/services/evaluations/discard-evaluation";
import { evaluationDesk } from "@/services/evaluations/evaluation-desk";
import { evaluationsDesk } from "@/services/evaluations/evaluations-desk";
import { inviteJudge } from "@/services/evaluations/invite-judge";
import { makeOwnLink } from "@/services/evaluations/make-own-link";
import { prolongEvaluation } from "@/services/evaluations/prolong-evaluation";
import { releaseJudge } from "@/services/evaluations/release-judge";
import { remindJudges } from "@/services/evaluations/remind-judges";
import { renewJudgeLink } from "@/services/evaluations/renew-judge-link";
import { seatJudge } from "@/services/evaluations/seat-judge";
import { setUpEvaluation } from "@/services/evaluations/set-up-evaluation";
import { spread } from "@/services/evaluations/spread";
import { unaffiliateJudge } from "@/services/evaluations/unaffiliate-judge";
import { linkState } from "@/services/people/link-state";
import { sessionPerson } from "@/services/people/session-person";
import { signInByLink } from "@/services/people/sign-in-by-link";
import { read } from "@/services/requests/read";
import { organisation, person, round } from "../support/city";
import { ownDatabase } from "../support/database";
import { type Judge, madeJudges, rubric } from "../support/evaluations";
import { act, recommendedMany, shiftTo, today, widen } from "../support/lists";
import { recommended, valueOf } from "../support/nominations";
import { headOf, loggedVerbs, refused } from "../support/records";

const database = ownDatabase("evaluations");
const judges: Judge[] = [];
const judgeIds: string[] = [];
const token = (letter: string) => letter.repeat(43);

let evaluationId = "";
const by = <In>(actor: Actor, verb: Parameters<typeof act<In, unknown>>[2], input: In) =>
  act(database().desks, actor, verb, input);
const desk = async () => {
  const found = await evaluationDesk(person.city, evaluationId, database().desks);
  if (!found) throw new Error("the evaluation is there");
  return found;
};

beforeAll(async () => {
  const { desks } = database();
  await widen(database());
  judges.push(...(await madeJudges(database(), 4)));
  judgeIds.push(...judges.map(({ personId }) => personId));
  await recommendedMany(database(), 3);
  await recommended(desks, person.otherUnit, person.xingxian, { bodyId: organisation.xingxian });
});
beforeEach(() => shiftTo(database(), 0));

test("the city alone sets an evaluation up, once for an award, with a deadline to come", async () => {
  const before = await headOf(database().all);
  for (const actor of [person.lishi, person.publication, person.judge, person.admin])
    expect(await refused(database(), () => by(actor, setUpEvaluation, rubric()))).toEqual({ code: "not_your_role" });
  const past = { ...rubric(), dueAt: `${addDays(today(), -1)}T18:00` };
  expect(await refused(database(), () => by(person.city, setUpEvaluation, past))).toEqual({
    code: "invalid",
    fields: { dueAt: "评分截止时间要晚于现在" },
  });
  const discarded = valueOf(await act(database().desks, person.city, setUpEvaluation, rubric()));
  valueOf(await by(person.city, discardEvaluation, discarded));
  ({ evaluationId } = valueOf(await act(database().desks, person.city, setUpEvaluation, rubric())));
  expect(await refused(database(), () => by(person.city, setUpEvaluation, rubric()))).toEqual({ code: "stale" });
  expect(await loggedVerbs(database().all, before)).toEqual([
    "set_up_evaluation",
    "discard_evaluation",
    "set_up_evaluation",
  ]);
  const page = await evaluationsDesk(person.city, database().desks);
  expect(page.lines.map(({ award, waiting, evaluation }) => [award, waiting, evaluation?.perCase])).toEqual([
    ["red_banner", 4, 2],
    ["model_post", 0, undefined],
  ]);
});

test("without enough judges who are free nothing is spread, and the first nomination that is short is named", async () => {
  valueOf(await by(person.city, seatJudge, { evaluationId, personId: judgeIds[0] ?? "" }));
  const refusal = await refused(database(), () => by(person.city, spread, { evaluationId }));
  expect(refusal).toMatchObject({ code: "judges_short", needed: 2, free: 1 });
});

test("assignments are spread evenly, never to who comes from the unit or its body, and again only what is missing", async () => {
  const { desks } = database();
  for (const personId of judgeIds) valueOf(await by(person.city, seatJudge, { evaluationId, personId }));
  const [first = "", second = ""] = judgeIds;
  valueOf(await by(person.city, affiliateJudge, { personId: first, organisationId: organisation.lishi }));
  valueOf(await by(person.city, affiliateJudge, { personId: second, organisationId: organisation.otherUnit }));
  const mistaken = { personId: second, organisationId: organisation.transport };
  valueOf(await by(person.city, affiliateJudge, mistaken));
  valueOf(await by(person.city, unaffiliateJudge, mistaken));
  expect(valueOf(await act(desks, person.city, spread, { evaluationId }))).toEqual({ added: 8 });
  const { judges: seated, cases } = await desk();
  // The first comes from 离石, from where three of the four are.
  expect(seated.map(({ tally }) => tally.assigned).sort()).toEqual([1, 2, 2, 3]);
  expect(cases.map(({ tally }) => tally.assigned)).toEqual([2, 2, 2, 2]);
  const [kept] = await database().all.execute<{ wrong: number }>(sql`
    select count(*)::integer as wrong from app.assignments a where app.is_kept_from(a.nomination_id, a.person_id)`);
  expect(kept?.wrong).toBe(0);
  await recommendedMany(database(), 1);
  expect(valueOf(await act(desks, person.city, spread, { evaluationId }))).toEqual({ added: 2 });
  expect(valueOf(await act(desks, person.city, spread, { evaluationId }))).toEqual({ added: 0 });
});

test("an evaluation that has been spread is not discarded", async () => {
  expect(await refused(database(), () => by(person.city, discardEvaluation, { evaluationId }))).toEqual({
    code: "not_from_here",
  });
});

test("a judge who leaves is given nothing more, and what is open goes to others; coming back is possible", async () => {
  const { desks } = database();
  const [, , , last = ""] = judgeIds;
  const release = { evaluationId, personId: last, reason: "因公出差" };
  const held = (await desk()).judges.find(({ id }) => id === last)?.tally.assigned ?? 0;
  expect(valueOf(await act(desks, person.city, releaseJudge, release))).toEqual({ givenBack: held });
  expect(await refused(database(), () => by(person.city, releaseJudge, release))).toEqual({ code: "not_found" });
  const gone = (await desk()).judges.find(({ id }) => id === last);
  expect([gone?.tally.assigned, gone?.tally.abstained, typeof gone?.releasedAt]).toEqual([0, held, "string"]);
  expect(valueOf(await act(desks, person.city, spread, { evaluationId }))).toEqual({ added: held });
  valueOf(await by(person.city, seatJudge, { evaluationId, personId: last }));
  expect((await desk()).judges.find(({ id }) => id === last)?.releasedAt).toBeNull();
});

test("an invitation makes an account that a link opens once; the database keeps the link's digest only", async () => {
  const { all, desks } = database();
  const before = await headOf(all);
  await all.execute(sql`delete from app.outbox`);
  const invitation = { evaluationId, name: "某评委", account: "pingwei9", email: "p9@example.cn", token: token("a") };
  const { personId, mailed } = valueOf(await act(desks, person.city, inviteJudge, invitation));
  expect(mailed).toBe(true);
  const links = await all.execute<{ hash: string; text: string }>(
    sql`select encode(token_hash, 'hex') as hash, l::text as text from app.judge_links l`,
  );
  expect(links.map(({ hash }) => hash)).toEqual([createHash("sha256").update(token("a")).digest("hex")]);
  expect(JSON.stringify(links)).not.toContain(token("a"));
  const letters = await all.execute<{ to: string; text: string }>(
    sql`select payload ->> 'to' as to, payload ->> 'text' as text from app.outbox where topic = 'judge.invited'`,
  );
  expect(letters.map(({ to, text }) => [to, text.includes(`/invitation/${token("a")}`)])).toEqual([
    ["p9@example.cn", true],
  ]);
  expect(await linkState(token("a"), desks)).toBe("open");
  expect(await linkState(token("a"), desks)).toBe("open");
  const session = valueOf(await signInByLink(token("a"), desks));
  expect(session.personId).toBe(personId);
  expect((await sessionPerson(session.token, 1800, desks))?.actor.role).toBe("judge");
  const count = async () => (await all.execute(sql`select 1 from app.sessions`)).length;
  const sessions = await count();
  expect(await signInByLink(token("a"), desks)).toEqual({ ok: false, refusal: { code: "link_used" } });
  expect(await signInByLink(token("z"), desks)).toEqual({ ok: false, refusal: { code: "link_unknown" } });
  expect(await count()).toBe(sessions);
  expect([await linkState(token("a"), desks), await linkState(token("z"), desks)]).toEqual(["used", "unknown"]);
  expect(await loggedVerbs(all, before)).toEqual(["invite_judge"]);
  const taken = { ...invitation, token: token("b") };
  expect(await refused(database(), () => by(person.city, inviteJudge, taken))).toEqual({
    code: "invalid",
    fields: { account: "这个账号已经有人用，请换一个" },
  });
});

test("a new link ends the one before; expired and of a disabled judge, it opens nothing", async () => {
  const { all, desks } = database();
  const [first = "", second = ""] = judgeIds;
  valueOf(await by(person.city, renewJudgeLink, { evaluationId, personId: first, token: token("c") }));
  valueOf(await by(person.city, renewJudgeLink, { evaluationId, personId: first, token: token("d") }));
  expect(await signInByLink(token("c"), desks)).toEqual({ ok: false, refusal: { code: "link_expired" } });
  const [own] = judges;
  if (own) valueOf(await by(own, makeOwnLink, { token: token("e") }));
  expect([await linkState(token("d"), desks), await linkState(token("e"), desks)]).toEqual(["expired", "open"]);
  await all.execute(
    sql`update app.judge_links set expires_at = clock_timestamp() - interval '1 second' where used_at is null`,
  );
  expect(await signInByLink(token("e"), desks)).toEqual({ ok: false, refusal: { code: "link_expired" } });
  valueOf(await by(person.city, renewJudgeLink, { evaluationId, personId: second, token: token("f") }));
  await all.execute(sql`update app.people set disabled_at = clock_timestamp() where id = ${second}`);
  expect(await signInByLink(token("f"), desks)).toEqual({ ok: false, refusal: { code: "link_expired" } });
  await all.execute(sql`update app.people set disabled_at = null where id = ${second}`);
  for (const personId of [person.lishi.personId, person.unit.personId])
    expect(
      await refused(database(), () => by(person.city, renewJudgeLink, { evaluationId, personId, token: token("g") })),
    ).toEqual({ code: "not_found" });
  expect(await refused(database(), () => by(person.lishi, makeOwnLink, { token: token("g") }))).toEqual({
    code: "not_your_role",
  });
});

test("the judges of the dry run are reminded, all of them or nobody", async () => {
  const { all, desks } = database();
  await all.execute(sql`delete from app.outbox`);
  const waiting = (await desk()).judges.filter(({ tally }) => tally.assigned > 0).map(({ id }) => id);
  const plan = { evaluationId, personIds: waiting };
  const fewer = { evaluationId, personIds: waiting.slice(1) };
  expect(await refused(database(), () => by(person.city, remindJudges, fewer))).toEqual({ code: "plan_changed" });
  expect(valueOf(await act(desks, person.city, remindJudges, plan))).toEqual({ mailed: 1, byHand: waiting.length - 1 });
  const letters = await all.execute<{ to: string }>(sql`select payload ->> 'to' as to from app.outbox`);
  expect(letters.map(({ to }) => to)).toEqual(["pingwei1@example.cn"]);
});

test("scoring is closed, and open again once its deadline is moved", async () => {
  valueOf(await by(person.city, closeEvaluation, { evaluationId }));
  expect(await refused(database(), () => by(person.city, spread, { evaluationId }))).toEqual({ code: "scoring_over" });
  expect(await refused(database(), () => by(person.city, closeEvaluation, { evaluationId }))).toEqual({
    code: "scoring_over",
  });
  const later = { evaluationId, dueAt: `${addDays(today(), 12)}T18:00` };
  valueOf(await by(person.city, prolongEvaluation, later));
  expect((await desk()).evaluation.closedAt).toBeNull();
  await shiftTo(database(), 13);
  expect(await refused(database(), () => by(person.city, spread, { evaluationId }))).toEqual({ code: "scoring_over" });
});

test("nobody but the city sees the desk or the scores of a round", async () => {
  const { desks } = database();
  for (const actor of [person.lishi, person.unit, person.publication, person.admin, ...judges])
    expect(await evaluationDesk(actor, evaluationId, desks)).toBeNull();
  expect(await evaluationDesk(person.city, "nothing", desks)).toBeNull();
  const size = (actor: Actor) => read(actor, async ({ db }) => (await caseScores(db, round, "red_banner")).size, desks);
  expect([await size(person.city), await size(person.lishi), await size(person.unit)]).toEqual([5, 0, 0]);
});
