import { addDays, dayOf, daysBetween, isWeekend, momentOf } from "./calendar";
import type { Notice, NoticeDay, NoticeState } from "./notice";
import type { SpecialDay } from "./special-day";

/** Whether a day YYYY-MM-DD is worked: the table of holidays and make-up days (调休) first, else its weekday. */
export function isWorkingDay(day: string, specialDays: readonly SpecialDay[]): boolean {
  const special = specialDays.find((row) => row.day === day);
  return special === undefined ? !isWeekend(day) : special.kind === "workday";
}

const nextWorkingDay = (day: string, specialDays: readonly SpecialDay[]): string => {
  let found = day;
  while (!isWorkingDay(found, specialDays)) found = addDays(found, 1);
  return found;
};

/** The `count`th working day after a day; the day itself for 0 or less. */
export function addWorkingDays(day: string, count: number, specialDays: readonly SpecialDay[]): string {
  let found = day;
  for (let passed = 0; passed < count; passed += 1) found = nextWorkingDay(addDays(found, 1), specialDays);
  return found;
}

const daysFrom = (firstDay: string, lastDay: string): readonly string[] =>
  Array.from({ length: Math.max(0, daysBetween(firstDay, lastDay) + 1) }, (_, index) => addDays(firstDay, index));

/** The working days from one day to another, both included. */
export const workingDaysFrom = (
  firstDay: string,
  lastDay: string,
  specialDays: readonly SpecialDay[],
): readonly string[] => daysFrom(firstDay, lastDay).filter((day) => isWorkingDay(day, specialDays));

/** Whether the holidays of a year YYYY are not settled: no row of that year in the table, or a provisional one. */
export function isProvisionalYear(year: string, specialDays: readonly SpecialDay[]): boolean {
  const rows = specialDays.filter((row) => row.day.startsWith(`${year}-`));
  return rows.length === 0 || rows.some((row) => row.provisional);
}

/** What a notice is counted from: an ISO moment, times HH:MM in Asia/Shanghai, the number of working days. */
export type NoticeTerms = {
  readonly announcedAt: string;
  readonly cutoff: string;
  readonly closes: string;
  readonly days: number;
  readonly specialDays: readonly SpecialDay[];
};

export type NoticeSpan = {
  readonly firstDay: string;
  readonly lastDay: string;
  /** ISO moment. */
  readonly closesAt: string;
  /** Counted over a year whose holidays are not settled. */
  readonly provisional: boolean;
};

/**
 * The span of a notice: its first day is the day of the announcement when that is worked and before the cut-off, else the
 * next working day; its last is the `days`th working day, and it closes at the closing time of that day.
 */
export function noticeSpan({ announcedAt, cutoff, closes, days, specialDays }: NoticeTerms): NoticeSpan {
  const announced = dayOf(announcedAt);
  const inTime = Date.parse(announcedAt) < Date.parse(momentOf(announced, cutoff));
  const firstDay = nextWorkingDay(inTime ? announced : addDays(announced, 1), specialDays);
  const lastDay = addWorkingDays(firstDay, days - 1, specialDays);
  const years = new Set(daysFrom(announced, lastDay).map((day) => day.slice(0, 4)));
  return {
    firstDay,
    lastDay,
    closesAt: momentOf(lastDay, closes),
    provisional: [...years].some((year) => isProvisionalYear(year, specialDays)),
  };
}

/** Every day of a notice from first to last, working days numbered from 1. */
export function noticeDays(
  notice: Pick<Notice, "firstDay" | "lastDay">,
  specialDays: readonly SpecialDay[],
): readonly NoticeDay[] {
  let ordinal = 0;
  return daysFrom(notice.firstDay, notice.lastDay).map((day): NoticeDay => {
    if (!isWorkingDay(day, specialDays)) return { day, kind: "rest", ordinal: null };
    ordinal += 1;
    return { day, kind: "working", ordinal };
  });
}

/** How many working days of a notice come after today; today itself is not counted, so it is 0 on the last day. */
export function workingDaysLeft(
  notice: Pick<Notice, "firstDay" | "lastDay">,
  now: string,
  specialDays: readonly SpecialDay[],
): number {
  const today = dayOf(now);
  return workingDaysFrom(notice.firstDay, notice.lastDay, specialDays).filter((day) => day > today).length;
}

/** Whether a notice runs, runs its last day, or is closed: from the moment `closesAt` on it is closed. */
export function noticeState(notice: Pick<Notice, "lastDay" | "closesAt">, now: string): NoticeState {
  if (Date.parse(now) >= Date.parse(notice.closesAt)) return "closed";
  return dayOf(now) === notice.lastDay ? "last_day" : "running";
}
