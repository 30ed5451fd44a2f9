import { daysBetween } from "../calendar";
import { isDay } from "../text";
import { workingDaysFrom } from "../working-days";
import type { RuleKind } from "./rule-kind";

export type OwnNotice = { readonly kind: "own_notice"; readonly workingDays: number };

const longest = 366;

export const ownNotice: RuleKind<OwnNotice> = ({ workingDays }, { form, specialDays }) => {
  const { noticeFrom, noticeTo } = form;
  if (!isDay(noticeFrom)) return { verdict: "pending", figures: "本单位公示起始日期未填", field: "noticeFrom" };
  if (!isDay(noticeTo)) return { verdict: "pending", figures: "本单位公示截止日期未填", field: "noticeTo" };
  const length = daysBetween(noticeFrom, noticeTo);
  if (length < 0) return { verdict: "pending", figures: "公示截止日期早于起始日期，请核对", field: "noticeTo" };
  if (length > longest) return { verdict: "pending", figures: "公示超过1年，请核对起止日期", field: "noticeTo" };
  const days = workingDaysFrom(noticeFrom, noticeTo, specialDays).length;
  return {
    verdict: days >= workingDays ? "pass" : "fail",
    figures: `公示${days}个工作日，至少${workingDays}个工作日`,
    field: "noticeTo",
  };
};
