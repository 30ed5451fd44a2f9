import type { Round } from "@/domain/round";
import { dayWords } from "./day-words";

/** The next date of a round from today on; null after its last. */
export function nextDate(round: Round, today: string): { readonly label: string; readonly words: string } | null {
  const opens = dayWords.dayOf(round.opensAt);
  const closes = dayWords.dayOf(round.closesAt);
  const dates = [
    { label: "单位填报开始", day: opens, time: "" },
    { label: "单位填报截止", day: closes, time: dayWords.timeOf(round.closesAt) },
    { label: "县级初审完成", day: round.countyDue, time: "" },
    { label: "市级评审完成", day: round.cityDue, time: "" },
    { label: "刊发授牌", day: round.awardDay, time: "" },
  ];
  const next = dates.filter((date) => date.day >= today).sort((a, b) => a.day.localeCompare(b.day))[0];
  return next === undefined ? null : { label: next.label, words: dayWords.short(next.day) + next.time };
}
