import type { AssignmentState, Evaluation } from "@/domain/evaluation";
import { momentWords } from "../review/moment-words";

export const stateWords: Readonly<Record<AssignmentState, string>> = {
  assigned: "待评",
  scored: "已评",
  abstained: "弃权",
  recused: "回避",
};

/** Until when, or since when not any more. */
export function deadlineWords({ dueAt, closedAt }: Evaluation, now: string): string {
  if (closedAt !== null) return `评分已于${momentWords.moment(closedAt)}结束`;
  return now < dueAt ? `${momentWords.moment(dueAt)}截止` : `评分已于${momentWords.moment(dueAt)}截止`;
}

/** How the mean is made, in one sentence. */
export const countingWords = ({ trim, perCase }: Pick<Evaluation, "trim" | "perCase">): string =>
  trim === 0
    ? `每件${perCase}位评委，取平均分。`
    : `每件${perCase}位评委，去掉${trim}个最高分和${trim}个最低分后取平均分；分数不足${2 * trim + 1}个时不去。`;
