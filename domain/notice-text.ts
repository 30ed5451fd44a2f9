import { type AwardKey, awardKeys, awardTypes } from "./award-types";
import type { Round } from "./round";

type Listed = { readonly award: AwardKey };

/** The words of a notice over a list, from the round and the list's own numbers. */
export function noticeText(
  round: Pick<Round, "year" | "basis">,
  entries: readonly Listed[],
  meeting: { readonly number: string; readonly heldOn: string },
): { readonly title: string; readonly basis: string; readonly procedure: string } {
  const counts = awardKeys
    .map((award) => ({
      label: awardTypes[award].label,
      count: entries.filter((entry) => entry.award === award).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${label}${count}个`)
    .join("、");
  const [year, month, day] = meeting.heldOn.split("-").map(Number);
  return {
    title: `${round.year}年度拟表彰集体名单公示`,
    basis: round.basis,
    procedure: `经单位申报、推荐单位初审、市级复审，${year}年${month}月${day}日会议（${meeting.number}）审议，拟表彰${counts}。`,
  };
}
