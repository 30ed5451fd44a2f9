import type { NoticeDay } from "@/domain/notice";
import { noticeDays } from "@/domain/working-days";

/**
 * The days of a span that is counted but not yet fixed, or null where it crosses holidays or make-up days: which of its days
 * rest is then not to be told from its ends.
 */
export function spanDays(
  span: { readonly firstDay: string; readonly lastDay: string },
  workingDays: number,
): readonly NoticeDay[] | null {
  const days = noticeDays(span, []);
  return days.filter((day) => day.kind === "working").length === workingDays ? days : null;
}
