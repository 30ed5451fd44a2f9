import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { AppRouterContext, type AppRouterInstance } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { afterEach, expect, test, vi } from "vitest";
import { JudgedCasePage } from "@/components/judging/judged-case-page";
import type { KeepOutInput, SavePointsInput, ScoreInput } from "@/domain/evaluation-input";
import type { JudgedCase } from "@/domain/judging-desk";
import type { Refusal } from "@/domain/refusal";
import { ok, type Result, refuse } from "@/domain/result";
import { sampleCase } from "./sample-case";

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const nextId = "00000000-0000-4000-8000-000000000009";

function open(change: Partial<JudgedCase> = {}, refusal: Refusal | null = null) {
  const sent = {
    saved: [] as SavePointsInput[],
    scored: [] as ScoreInput[],
    kept: [] as KeepOutInput[],
    went: [] as string[],
  };
  const settled = (nominationId: string): Result<{ nominationId: string; next: string | null }> =>
    refusal === null ? ok({ nominationId, next: nextId }) : refuse(refusal);
  const keep = async (input: KeepOutInput) => {
    sent.kept.push(input);
    return settled(input.nominationId);
  };
  const verbs = {
    savePoints: async (input: SavePointsInput) => {
      sent.saved.push(input);
      return refusal === null ? ok({ savedAt: "2027-01-10T02:01:00.000Z" }) : refuse(refusal);
    },
    scoreCase: async (input: ScoreInput) => {
      sent.scored.push(input);
      return settled(input.nominationId);
    },
    abstain: keep,
    recuse: keep,
  };
  const router: AppRouterInstance = {
    bfcacheId: "",
    back: () => {},
    forward: () => {},
    refresh: () => {},
    push: (href) => sent.went.push(href),
    replace: () => {},
    prefetch: () => {},
  };
  render(
    <AppRouterContext value={router}>
      <JudgedCasePage judged={sampleCase(change)} verbs={verbs} />
    </AppRouterContext>,
  );
  return sent;
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const total = () => document.querySelector(".jsheet__total")?.textContent;

test("the weighted total runs along, and says how many items have no points", () => {
  open();
  expect(total()).toBe("加权总分0.00还有2项没有打分");
  type("业绩贡献", "8.5");
  expect(total()).toBe("加权总分51.00还有1项没有打分");
  type("社会影响", "１８");
  expect(total()).toBe("加权总分87.00各项都已打分");
});

test("points are saved by themselves, and not while an input method composes", async () => {
  vi.useFakeTimers();
  const sent = open();
  const later = () => act(() => vi.advanceTimersByTimeAsync(3_000));
  fireEvent.compositionStart(field("业绩贡献"));
  type("业绩贡献", "8");
  await later();
  expect(sent.saved).toEqual([]);
  fireEvent.compositionEnd(field("业绩贡献"));
  await later();
  expect(sent.saved.map(({ points }) => points)).toEqual([[{ item: 1, points: 8 }]]);
  expect(screen.getByText(/^已保存/)).toBeTruthy();
});

test("the arrow keys move points by halves", () => {
  open({ points: [{ item: 1, points: 8 }] });
  fireEvent.keyDown(field("业绩贡献"), { key: "ArrowUp" });
  expect(field("业绩贡献").value).toBe("8.5");
  fireEvent.keyDown(field("业绩贡献"), { key: "ArrowDown" });
  fireEvent.keyDown(field("业绩贡献"), { key: "a" });
  expect(field("业绩贡献").value).toBe("8");
});

test("what is above the most is named at its field once it is left", () => {
  open();
  type("业绩贡献", "11");
  fireEvent.blur(field("业绩贡献"));
  expect(screen.getByText("请填0到10的分数，可以到0.5分")).toBeTruthy();
  expect(field("业绩贡献").getAttribute("aria-invalid")).toBe("true");
});

test("handing in asks for what is missing, then for a yes, and leads on to the next case", async () => {
  const sent = open();
  type("业绩贡献", "8");
  press("提交评分");
  expect(screen.getByText("请给这一项打分")).toBeTruthy();
  expect(document.activeElement).toBe(field("社会影响"));
  expect(sent.scored).toEqual([]);
  type("社会影响", "15");
  type("评语（选填）", "扎实");
  press("提交评分");
  press("确认提交");
  await waitFor(() => expect(sent.went).toEqual([`/judging/${nextId}`]));
  expect(sent.scored).toEqual([
    {
      evaluationId: sampleCase().evaluation.id,
      nominationId: sampleCase().line.nominationId,
      points: [
        { item: 1, points: 8 },
        { item: 2, points: 15 },
      ],
      comment: "扎实",
    },
  ]);
});

test("a sheet that came too late says so, and nothing moves on", async () => {
  const sent = open(
    {
      points: [
        { item: 1, points: 8 },
        { item: 2, points: 15 },
      ],
    },
    { code: "scoring_over" },
  );
  press("提交评分");
  press("确认提交");
  expect(await screen.findByText("评分已经截止或者已经提交，不能再改。")).toBeTruthy();
  expect(sent.went).toEqual([]);
});

test.each(["弃权", "回避"])("%s needs a reason and leads on", async (name) => {
  const sent = open();
  press(name);
  const dialog = within(screen.getByRole("dialog"));
  fireEvent.click(dialog.getByRole("button", { name }));
  expect(await dialog.findByText("请写明理由")).toBeTruthy();
  expect(sent.kept).toEqual([]);
  fireEvent.change(dialog.getByLabelText("理由"), { target: { value: "不了解这一行业" } });
  fireEvent.click(dialog.getByRole("button", { name }));
  await waitFor(() => expect(sent.went).toEqual([`/judging/${nextId}`]));
  expect(sent.kept.map(({ reason }) => reason)).toEqual(["不了解这一行业"]);
});

test("once one's own sheet is in, the others' totals stand beside it, and there is nothing to fill in", () => {
  const { line } = sampleCase();
  open({
    open: false,
    line: { ...line, state: "scored", total: 87, given: 2 },
    points: [
      { item: 1, points: 8.5 },
      { item: 2, points: 18 },
    ],
    colleagues: { nominationId: line.nominationId, scores: [90, 87], mean: 88.5, spread: 3, tieValue: 8 },
  });
  expect(screen.getByRole("heading", { name: "您的评分：已评" })).toBeTruthy();
  expect([...document.querySelectorAll(".jscores li")].map((one) => one.textContent)).toEqual(["90.00", "87.00"]);
  expect(screen.queryAllByRole("textbox")).toEqual([]);
});
