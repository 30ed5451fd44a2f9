import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { countdownWords } from "@/components/nomination/countdown-words";
import { DeadlineClock } from "@/components/nomination/deadline-clock";
import { DeadlineNotice, type DeadlineNoticeProps } from "@/components/nomination/deadline-notice";
import { pageOf } from "./sample-page";

const closesAt = "2027-01-09T10:00:00.000Z";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2027-01-09T09:00:00.000Z") });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test.each([
  ["2027-01-07T07:00:00.000Z", "还有2天3小时"],
  ["2027-01-07T10:00:00.000Z", "还有2天"],
  ["2027-01-08T16:30:00.000Z", "今天18:00截止，还有17小时30分钟"],
  ["2027-01-08T11:30:00.000Z", "明天18:00截止，还有22小时30分钟"],
  ["2027-01-09T09:19:00.000Z", "今天18:00截止，还有41分钟"],
  ["2027-01-09T09:59:01.000Z", "今天18:00截止，还有不到1分钟"],
  ["2027-01-09T10:00:00.000Z", "已截止"],
])("at %s the countdown says %s", (now, words) => {
  expect(countdownWords.line(now, closesAt)).toBe(words);
});

test("the end of a day is told as 24:00 of that day", () => {
  const midnight = "2027-01-12T16:00:00.000Z";
  expect(countdownWords.line("2027-01-12T15:00:00.000Z", midnight)).toBe("今天24:00截止，还有1小时");
  expect(countdownWords.end(midnight, "2027-01-12T15:00:00.000Z")).toBe("1月12日24:00");
  expect(countdownWords.end(closesAt, "2026-12-12T15:00:00.000Z")).toBe("2027年1月9日18:00");
});

test("the clock is the server's, ticks, and is read out only when a threshold is passed", () => {
  render(<DeadlineClock now="2027-01-09T09:49:58.000Z" endsAt={closesAt} />);
  const said = screen.getByRole("status");
  expect(screen.getByText(/服务器时间17:49:58，今天18:00截止，还有10分钟/)).toBeTruthy();
  act(() => void vi.advanceTimersByTime(1_000));
  expect([said.textContent, screen.getByText(/服务器时间/).textContent?.includes("17:49:59")]).toEqual(["", true]);
  act(() => void vi.advanceTimersByTime(1_000));
  expect(said.textContent).toBe("离截止还有10分钟。");
  act(() => void vi.advanceTimersByTime(600_000));
  expect(said.textContent).toBe("已截止，不能再提交。");
});

const page = (now: string): DeadlineNoticeProps["page"] => ({
  nomination: null,
  bodyName: "离石区妇女联合会",
  round: pageOf().round,
  latePassUntil: null,
  now,
});

test("when the time is over while the page is open, it says so and whom to ask", () => {
  render(<DeadlineNotice page={page("2027-01-09T09:59:58.000Z")} />);
  act(() => void vi.advanceTimersByTime(1_000));
  expect(screen.queryByRole("alert")).toBeNull();
  act(() => void vi.advanceTimersByTime(1_000));
  expect(screen.getByRole("alert").textContent).toContain(
    "填报已于1月9日18:00截止，现在不能提交。已经保存过的申报还可以修改、保存。要补报的，请联系推荐单位（离石区妇女联合会）",
  );
});

test("a late pass moves the end", () => {
  render(<DeadlineNotice page={{ ...page("2027-01-09T10:00:00.000Z"), latePassUntil: "2027-01-12T10:00:00.000Z" }} />);
  expect(screen.queryByRole("alert")).toBeNull();
});
