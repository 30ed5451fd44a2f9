import { expect, test } from "vitest";
import { inviteJudgeInput, savePointsInput, setUpEvaluationInput } from "@/domain/evaluation-input";

const items = [
  { title: "业绩贡献", guidance: "", most: "20", weight: "60" },
  { title: "社会影响", guidance: "", most: "１０", weight: "40" },
];
const input = { award: "red_banner", dueAt: "2027-01-20T18:00", perCase: "5", trim: "1", tieItem: "1", items };
const faults = (change: object) =>
  setUpEvaluationInput
    .safeParse({ ...input, ...change })
    .error?.issues.map(({ path, message }) => [path.join("."), message]);

test("a whole rubric is taken, in figures of any width", () => {
  expect(setUpEvaluationInput.parse(input)).toEqual({
    award: "red_banner",
    dueAt: "2027-01-20T18:00",
    perCase: 5,
    trim: 1,
    tieItem: 1,
    items: [
      { title: "业绩贡献", guidance: "", most: 20, weight: 60 },
      { title: "社会影响", guidance: "", most: 10, weight: 40 },
    ],
  });
});

test("weights make a hundred, something is left after trimming, and the deciding item is one of the rubric", () => {
  expect(faults({ items: [items[0]] })).toEqual([["items", "各项权重合计要等于100"]]);
  expect(faults({ perCase: "2" })).toEqual([["trim", "去掉之后要至少剩一个分数，请减少去掉的个数或增加每件的评委数"]]);
  expect(faults({ tieItem: "3" })).toEqual([["tieItem", "请选择同分时比较的评分项"]]);
  expect(faults({ dueAt: "2027-02-30T18:00" })).toEqual([["dueAt", "没有这一天"]]);
});

const judged = {
  evaluationId: "00000000-0000-4000-8000-000000000001",
  nominationId: "00000000-0000-4000-8000-000000000002",
};

test("points come by halves and once an item", () => {
  const isTaken = (points: readonly object[]) => savePointsInput.safeParse({ ...judged, points }).success;
  expect(isTaken([{ item: 1, points: 8.5 }])).toBe(true);
  expect(isTaken([{ item: 1, points: 8.3 }])).toBe(false);
  expect(isTaken([{ item: 1, points: -1 }])).toBe(false);
  expect(
    isTaken([
      { item: 1, points: 8 },
      { item: 1, points: 9 },
    ]),
  ).toBe(false);
  expect(isTaken([])).toBe(false);
});

test("an address is left out or one, and a link's token is 32 bytes", () => {
  const invitation = {
    evaluationId: judged.evaluationId,
    name: "某评委",
    account: "pingwei6",
    email: "",
    token: "a".repeat(43),
  };
  const isTaken = (change: object) => inviteJudgeInput.safeParse({ ...invitation, ...change }).success;
  expect([isTaken({}), isTaken({ email: "a@example.cn" }), isTaken({ email: "a" }), isTaken({ token: "a" })]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
