import { addDays, dayOf } from "@/domain/calendar";
import type { Round, SpecialDay } from "@/domain/round";
import { workingDaysFrom } from "@/domain/working-days";
import { dateWords } from "./date-words";

type Dates = Pick<Round, "opensAt" | "closesAt" | "year">;

const state = ({ opensAt, closesAt }: Dates, now: string): "before" | "open" | "closed" => {
  if (Date.parse(now) < Date.parse(opensAt)) return "before";
  return Date.parse(now) < Date.parse(closesAt) ? "open" : "closed";
};

/** The working days after today up to the last day. */
const left = (now: string, closesAt: string, specialDays: readonly SpecialDay[]): string => {
  const [today, last] = [dayOf(now), dayOf(closesAt)];
  if (today === last) return "今天截止";
  const count = workingDaysFrom(addDays(today, 1), last, specialDays).length;
  return count === 0 ? "截止前没有工作日了" : `还有${count}个工作日`;
};

const window = ({ opensAt, closesAt }: Dates, now: string): string =>
  `${dateWords.moment(opensAt, now)}至${dateWords.moment(closesAt, now)}`;

/** The round and how long it is still open, or why nothing can be filed now. */
function line(round: Dates | null, now: string, specialDays: readonly SpecialDay[]): string {
  if (round === null) return "今年的申报批次还没有发布";
  const closes = dateWords.moment(round.closesAt, now);
  switch (state(round, now)) {
    case "before":
      return `${round.year}年度填报还没有开始，填报时间是${window(round, now)}`;
    case "open":
      return `${round.year}年度三八红旗集体、巾帼文明岗，填报截止${closes}，${left(now, round.closesAt, specialDays)}`;
    case "closed":
      return `${round.year}年度填报已经截止，填报时间是${window(round, now)}`;
  }
}

function invitation(round: Dates | null, now: string): string {
  if (round === null) return "申报批次发布后，可以在这里新建申报。";
  switch (state(round, now)) {
    case "before":
      return `填报从${dateWords.moment(round.opensAt, now)}开始。先准备好花名册和荣誉证书。`;
    case "open":
      return `填报${dateWords.moment(round.closesAt, now)}截止。准备好花名册和荣誉证书，大约要填40分钟。`;
    case "closed":
      return `填报已于${dateWords.moment(round.closesAt, now)}截止。`;
  }
}

export const roundWords = { state, line, invitation };
