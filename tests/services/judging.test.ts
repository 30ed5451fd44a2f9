import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, beforeEach, expect, inject, test } from "vitest";
import type { Database } from "@/db/client";
import { listCasesForJudge } from "@/db/queries/judge-cases";
import type { Actor } from "@/domain/actor";
import { abstain } from "@/services/evaluations/abstain";
import { closeEvaluation } from "@/services/evaluations/close-evaluation";
import { evaluationDesk } from "@/services/evaluations/evaluation-desk";
import { evaluationsDesk } from "@/services/evaluations/evaluations-desk";
import { judgedCase } from "@/services/evaluations/judged-case";
import { judgingDesk } from "@/services/evaluations/judging-desk";
import { prolongEvaluation } from "@/services/evaluations/prolong-evaluation";
import { recuse } from "@/services/evaluations/recuse";
import { savePoints } from "@/services/evaluations/save-points";
import { scoreCase } from "@/services/evaluations/score-case";
import { spread } from "@/services/evaluations/spread";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { read } from "@/services/requests/read";
import { person } from "../support/city";
import { ownDatabase } from "../support/database";
import { type Judge, madeJudges, rubric, seatedEvaluation } from "../support/evaluations";
import { act, recommendedMany, seen, shiftTo, widen } from "../support/lists";
import { type Made, valueOf } from "../support/nominations";
import { headOf, loggedVerbs, refused } from "../support/records";

const database = ownDatabase("judging");
const world: { evaluationId: string; made: Made[]; judges: Judge[] } = { evaluationId: "", made: [], judges: [] };
const judge = (index: number): Judge => {
  const found = world.judges[index];
  if (!found) throw new Error("there are three judges");
  return found;
};
const caseOf = (index: number): Made => {
  const found = world.made[index];
  if (!found) throw new Error("there are three cases");
  return found;
};
const of = (made: Made) => ({ evaluationId: world.evaluationId, nominationId: made.id });
const points = (one: number, two: number) => [
  { item: 1, points: one },
  { item: 2, points: two },
];
const sheet = (made: Made, one = 8, two = 9, comment = "") => ({ ...of(made), points: points(one, two), comment });
const by = <In>(actor: Actor, verb: Parameters<typeof act<In, unknown>>[2], input: In) =>
  act(database().desks, actor, verb, input);
const look = (actor: Actor, made: Made) => judgedCase(actor, made.id, database().desks);
const rowsSeen = (actor: Actor) =>
  read(
    actor,
    async ({ db }) => {
      const scores = await db.execute<{ person: string; nomination: string; points: number }>(
        sql`select person_id as person, nomination_id as nomination, points from app.scores`,
      );
      const sheets = await db.execute<{ person: string; nomination: string }>(
        sql`select person_id as person, nomination_id as nomination from app.assignments`,
      );
      return { scores: [...scores], sheets: [...sheets] };
    },
    database().desks,
  );

/** Three cases, each given to all three judges, in an evaluation of its own for each test. */
beforeEach(async () => {
  await shiftTo(database(), 0);
  const { all } = database();
  if (world.judges.length === 0) {
    await widen(database());
    world.judges = [...(await madeJudges(database(), 3))];
  }
  for (const table of ["scores", "assignments", "judges", "rubric_items", "evaluations", "recusals"])
    await all.execute(sql.raw(`delete from app.${table}`));
  world.made = await recommendedMany(database(), 3);
  world.evaluationId = await seatedEvaluation(database(), world.judges, { perCase: 3 });
  valueOf(await by(person.city, spread, { evaluationId: world.evaluationId }));
});

test("a judge's desk and case page show what is to be scored, without anybody's name or number", async () => {
  const { desks } = database();
  const [shown] = (await judgingDesk(judge(0), desks)).evaluations;
  expect(shown?.open).toBe(true);
  expect(shown?.lines.filter(({ nominationId }) => world.made.some(({ id }) => id === nominationId))).toHaveLength(3);
  const page = await look(judge(0), caseOf(0));
  expect(page?.form.fullName).toContain("离石区某社区服务站");
  const text = JSON.stringify(page);
  for (const hidden of ["某某", "0358-1234567", "离石区某街1号", "headName", "contactPhone", "headTitle"])
    expect(text).not.toContain(hidden);
  expect(page?.colleagues).toBeNull();
});

test("nobody reaches a case that is not theirs to score", async () => {
  for (const actor of [person.judge, person.city, person.lishi, person.unit])
    expect(await look(actor, caseOf(0))).toBeNull();
  expect(await judgedCase(judge(0), "nothing", database().desks)).toBeNull();
  const foreign = await refused(database(), () => by(person.judge, savePoints, sheetOf(0)));
  expect(foreign).toEqual({ code: "not_found" });
  for (const actor of [person.city, person.lishi, person.admin])
    expect(await refused(database(), () => by(actor, savePoints, sheetOf(0)))).toEqual({ code: "not_your_role" });
});
const sheetOf = (index: number) => ({ ...of(caseOf(index)), points: points(7, 7) });

test("points are kept as they are given, and nobody else sees them before the sheet is handed in", async () => {
  const before = await headOf(database().all);
  valueOf(await by(judge(0), savePoints, { ...of(caseOf(0)), points: [{ item: 1, points: 7.5 }] }));
  valueOf(await by(judge(0), savePoints, { ...of(caseOf(0)), points: [{ item: 1, points: 6 }] }));
  const own = await look(judge(0), caseOf(0));
  expect([own?.points, own?.line.total, own?.line.given]).toEqual([[{ item: 1, points: 6 }], 36, 1]);
  expect((await rowsSeen(person.city)).scores).toEqual([]);
  expect((await rowsSeen(judge(1))).scores).toEqual([]);
  expect(await loggedVerbs(database().all, before)).toEqual(["save_points", "save_points"]);
  const [row] = await database().all.execute<{ payload: string }>(
    sql`select payload from audit.events order by seq desc limit 1`,
  );
  expect(row?.payload).not.toContain('"points"');
});

test("colleagues' scores are hidden until one's own are in, in the database itself", async () => {
  valueOf(await by(judge(0), scoreCase, sheet(caseOf(0), 10, 10, "扎实")));
  valueOf(await by(judge(1), savePoints, { ...of(caseOf(0)), points: points(1, 1) }));
  const blind = await rowsSeen(judge(1));
  expect(blind.scores.map(({ person: who }) => who)).toEqual([judge(1).personId, judge(1).personId]);
  expect(new Set(blind.sheets.map(({ person: who }) => who))).toEqual(new Set([judge(1).personId]));
  expect((await look(judge(1), caseOf(0)))?.colleagues).toBeNull();
  valueOf(await by(judge(1), scoreCase, sheet(caseOf(0), 5, 5)));
  const after = await rowsSeen(judge(1));
  const ofCase = after.scores.filter(({ nomination }) => nomination === caseOf(0).id);
  expect(new Set(ofCase.map(({ person: who }) => who))).toEqual(new Set([judge(0).personId, judge(1).personId]));
  expect(after.scores.filter(({ nomination }) => nomination !== caseOf(0).id)).toEqual([]);
  expect((await look(judge(1), caseOf(0)))?.colleagues?.scores).toEqual([100, 50]);
  expect((await rowsSeen(judge(2))).scores).toEqual([]);
});

test("a sheet is handed in once, whole and within its items", async () => {
  const half = { ...sheet(caseOf(0)), points: [{ item: 1, points: 8 }] };
  expect(await refused(database(), () => by(judge(0), scoreCase, half))).toEqual({
    code: "invalid",
    fields: { "points.2": "请给这一项打分" },
  });
  for (const [one, two] of [[10.5, 9] as const, [8, 11] as const])
    expect((await refused(database(), () => by(judge(0), scoreCase, sheet(caseOf(0), one, two)))).code).toBe("invalid");
  const strange = { ...of(caseOf(0)), points: [{ item: 3, points: 1 }] };
  expect(await refused(database(), () => by(judge(0), savePoints, strange))).toEqual({
    code: "invalid",
    fields: { "points.3": "超过了这一项的满分" },
  });
  const before = await headOf(database().all);
  const { next } = valueOf(await act(database().desks, judge(0), scoreCase, sheet(caseOf(0))));
  expect(next).not.toBe(caseOf(0).id);
  expect(world.made.some(({ id }) => id === next)).toBe(true);
  expect(await loggedVerbs(database().all, before)).toEqual(["score"]);
  for (const act_ of [scoreCase, savePoints])
    expect(await refused(database(), () => by(judge(0), act_, sheet(caseOf(0))))).toEqual({ code: "scoring_over" });
  expect((await look(judge(0), caseOf(0)))?.open).toBe(false);
});

test("after the deadline and once it is closed nothing is taken, and no row is written", async () => {
  const reason = { ...of(caseOf(0)), reason: "材料不足" };
  const everyWay = async () => {
    for (const attempt of [
      () => by(judge(0), savePoints, sheetOf(0)),
      () => by(judge(0), scoreCase, sheet(caseOf(0))),
      () => by(judge(0), abstain, reason),
      () => by(judge(0), recuse, reason),
    ])
      expect(await refused(database(), attempt)).toEqual({ code: "scoring_over" });
  };
  await shiftTo(database(), 11);
  await everyWay();
  const insert = read(
    judge(0),
    ({ db }) =>
      db.execute(sql`insert into app.scores (evaluation_id, nomination_id, person_id, item, points)
        values (${world.evaluationId}::uuid, ${caseOf(0).id}::uuid, ${judge(0).personId}::uuid, 1, 5)`),
    database().desks,
  );
  await expect(insert).rejects.toMatchObject({ cause: { code: "42501" } });
  await shiftTo(database(), 0);
  valueOf(await by(person.city, closeEvaluation, { evaluationId: world.evaluationId }));
  await everyWay();
});

test("who abstains still reads the case and sees nobody's scores; it is replaced, not counted", async () => {
  const { desks } = database();
  valueOf(await by(judge(0), scoreCase, sheet(caseOf(0))));
  const reason = { ...of(caseOf(0)), reason: "材料不足以判断" };
  expect(valueOf(await act(desks, judge(1), abstain, reason)).next).not.toBeNull();
  const page = await look(judge(1), caseOf(0));
  expect([page?.line.state, page?.reason, page?.colleagues]).toEqual(["abstained", "材料不足以判断", null]);
  expect((await rowsSeen(judge(1))).scores).toEqual([]);
  const desk = await evaluationDesk(person.city, world.evaluationId, desks);
  const line = desk?.cases.find(({ nominationId }) => nominationId === caseOf(0).id);
  expect([line?.tally, line?.result.scores]).toEqual([{ assigned: 1, scored: 1, abstained: 1, recused: 0 }, [84]]);
  expect(desk?.keptOut).toEqual([
    { title: line?.title, judgeName: "评委2", state: "abstained", reason: "材料不足以判断" },
  ]);
  expect((await refused(database(), () => by(person.city, spread, { evaluationId: world.evaluationId }))).code).toBe(
    "judges_short",
  );
});

test("for who keeps out of a case it no longer exists: page, list, files, scores", async () => {
  const { desks } = database();
  valueOf(await by(judge(0), scoreCase, sheet(caseOf(0))));
  valueOf(await by(judge(1), savePoints, sheetOf(0)));
  const { next } = valueOf(await act(desks, judge(1), recuse, { ...of(caseOf(0)), reason: "亲属在这个集体" }));
  expect(next).not.toBe(caseOf(0).id);
  expect(await look(judge(1), caseOf(0))).toBeNull();
  const cases = await read(judge(1), ({ db }) => listCasesForJudge(db), desks);
  expect(cases.map(({ nominationId }) => nominationId)).not.toContain(caseOf(0).id);
  const [shown] = (await judgingDesk(judge(1), desks)).evaluations;
  expect(shown?.lines.map(({ nominationId }) => nominationId)).not.toContain(caseOf(0).id);
  const rows = await rowsSeen(judge(1));
  expect(rows.sheets.map(({ nomination }) => nomination)).not.toContain(caseOf(0).id);
  for (const verb of [savePoints, scoreCase])
    expect(await refused(database(), () => by(judge(1), verb, sheet(caseOf(0))))).toEqual({ code: "not_found" });
  const again = { ...of(caseOf(0)), reason: "再来" };
  expect(await refused(database(), () => by(judge(1), recuse, again))).toEqual({ code: "not_found" });
  const desk = await evaluationDesk(person.city, world.evaluationId, desks);
  expect(desk?.keptOut.map(({ state }) => state)).toEqual(["recused"]);
});

test("what the city has returned to its unit is not scored meanwhile", async () => {
  const remarks = [{ field: "summary" as const, text: "请补充" }];
  valueOf(await by(person.city, returnForChanges, { ...seen(caseOf(0)), remarks, resubmitBy: "" }));
  expect(await look(judge(0), caseOf(0))).toBeNull();
  expect(await refused(database(), () => by(judge(0), scoreCase, sheet(caseOf(0))))).toEqual({ code: "not_found" });
});

test("closing and handing in at once: either the sheet is in, or the judge is told that scoring is over", async () => {
  for (let time = 0; time < 3; time += 1) {
    const [handed] = await Promise.all([
      by(judge(time), scoreCase, sheet(caseOf(time))),
      by(person.city, closeEvaluation, { evaluationId: world.evaluationId }),
    ]);
    expect(handed.ok ? "ok" : handed.refusal.code).toMatch(/^(ok|scoring_over)$/);
    valueOf(await by(person.city, prolongEvaluation, { evaluationId: world.evaluationId, dueAt: rubric().dueAt }));
  }
});

test("two hands on one sheet: one is in, the other is told that it is over", async () => {
  const answers = await Promise.all([7, 9].map((one) => by(judge(0), scoreCase, sheet(caseOf(0), one, one))));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const [lost] = answers.filter((answer) => !answer.ok);
  expect(lost?.ok === false && lost.refusal).toEqual({ code: "scoring_over" });
  const rows = await database().all.execute<{ points: number }>(
    sql`select points from app.scores where nomination_id = ${caseOf(0).id} order by item`,
  );
  expect(new Set(rows.map(({ points: given }) => given)).size).toBe(1);
});

test("results are trimmed, in order, and the same for the comparison as on the desk", async () => {
  const { desks } = database();
  const given = [
    [10, 10],
    [8, 8],
    [6, 6],
  ] as const;
  for (const [index, [one, two]] of given.entries())
    valueOf(await by(judge(index), scoreCase, sheet(caseOf(1), one, two)));
  const desk = await evaluationDesk(person.city, world.evaluationId, desks);
  const [first] = desk?.cases ?? [];
  expect(first?.result).toEqual({
    nominationId: caseOf(1).id,
    scores: [100, 80, 60],
    mean: 80,
    spread: 40,
    tieValue: 8,
    place: 1,
  });
});

const asked: string[] = [];
const clients: postgres.Sql[] = [];
afterAll(() => Promise.all(clients.map((client) => client.end())));

/** A pool of its own whose questions are counted. */
function counting(): Database {
  const own = new URL(inject("cluster").urls.app);
  own.pathname = "/jinguo_judging_test";
  const client = postgres(own.href, { max: 1, onnotice: () => {} });
  clients.push(client);
  return drizzle({ client, casing: "snake_case", logger: { logQuery: (query) => asked.push(query) } });
}

test("the number of questions to the database does not grow with the cases", async () => {
  const { desks } = database();
  const counted = counting();
  const costs = async () => {
    const found: number[] = [];
    for (const look of [
      () => judgingDesk(judge(0), counted),
      () => judgedCase(judge(0), caseOf(0).id, counted),
      () => evaluationDesk(person.city, world.evaluationId, counted),
      () => evaluationsDesk(person.city, counted),
    ]) {
      asked.length = 0;
      await look();
      found.push(asked.length);
    }
    return found;
  };
  const few = await costs();
  await recommendedMany(database(), 3);
  valueOf(await act(desks, person.city, spread, { evaluationId: world.evaluationId }));
  expect(await costs()).toEqual(few);
  expect(Math.max(...few)).toBeLessThanOrEqual(12);
});
