import { addDays, dayOf, momentOf } from "@/domain/calendar";
import type { Round, SpecialDay } from "@/domain/round";
import { isWorkingDay, noticeSpan } from "@/domain/working-days";

/** The moments that the demonstration hangs on; ISO. */
export type Days = {
  readonly opens: string;
  /** The announcement of the notice that has closed, its close, and the moment at which the seed runs. */
  readonly firstNotice: string;
  readonly firstClose: string;
  readonly now: string;
  readonly specialDays: readonly SpecialDay[];
};

/** The latest announcement, at half past nine of a working day, of a notice that closed yesterday at the latest. */
export function demonstrationDays(round: Round, now: string, specialDays: readonly SpecialDay[]): Days {
  const today = dayOf(now);
  const { noticeCutoff: cutoff, noticeCloses: closes, noticeDays: days } = round;
  for (let day = addDays(today, -1); ; day = addDays(day, -1)) {
    const announcedAt = momentOf(day, "09:30");
    const { lastDay, closesAt } = noticeSpan({ announcedAt, cutoff, closes, days, specialDays });
    if (isWorkingDay(day, specialDays) && lastDay < today)
      return { opens: round.opensAt, firstNotice: announcedAt, firstClose: closesAt, now, specialDays };
  }
}

/** Office hours of the working days between two moments, in milliseconds. */
function officeHours(
  from: number,
  to: number,
  specialDays: readonly SpecialDay[],
): readonly (readonly [number, number])[] {
  const hours: (readonly [number, number])[] = [];
  const last = dayOf(new Date(to).toISOString());
  for (let day = dayOf(new Date(from).toISOString()); day <= last; day = addDays(day, 1)) {
    const begin = Math.max(from, Date.parse(momentOf(day, "08:40")));
    const end = Math.min(to, Date.parse(momentOf(day, "17:20")));
    if (begin < end && isWorkingDay(day, specialDays)) hours.push([begin, end]);
  }
  return hours.length > 0 ? hours : [[from, to]];
}

/** The moment at which this part of the office hours between two moments has passed. */
export function officeMoment(from: string, to: string, part: number, specialDays: readonly SpecialDay[]): number {
  const hours = officeHours(Date.parse(from), Date.parse(to), specialDays);
  let left = part * hours.reduce((total, [begin, end]) => total + end - begin, 0);
  for (const [begin, end] of hours) {
    if (left <= end - begin) return begin + left;
    left -= end - begin;
  }
  return Date.parse(to);
}
