import type { Notice, NoticeEntry, NoticePage } from "./notice";
import type { SpecialDay } from "./round";
import { noticeDays, noticeState, workingDaysLeft } from "./working-days";

/** A notice as it stands at `now`. */
export function noticePage(
  notice: Notice & { readonly entries: readonly NoticeEntry[] },
  now: string,
  specialDays: readonly SpecialDay[],
): NoticePage {
  return {
    ...notice,
    state: noticeState(notice, now),
    workingDaysLeft: workingDaysLeft(notice, now, specialDays),
    days: noticeDays(notice, specialDays),
  };
}
