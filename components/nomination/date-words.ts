import { dayOf, timeOf } from "@/domain/calendar";

const partsOf = (day: string): readonly [string, number, number] => [
  day.slice(0, 4),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/** 2月4日 */
const day = (iso: string): string => {
  const [, month, date] = partsOf(iso);
  return `${month}月${date}日`;
};

/** 2027年2月4日 */
const long = (iso: string): string => `${iso.slice(0, 4)}年${day(iso)}`;

/** 2月4日至10日; the month of the last day only where it differs. */
const span = (first: string, last: string): string =>
  first.slice(0, 7) === last.slice(0, 7) ? `${day(first)}至${partsOf(last)[2]}日` : `${day(first)}至${day(last)}`;

/** 1月9日18:00, with the year where it is not that of `now`; `gap` stands between day and time. */
const moment = (iso: string, now: string, gap = ""): string => {
  const on = dayOf(iso);
  return `${on.slice(0, 4) === dayOf(now).slice(0, 4) ? day(on) : long(on)}${gap}${timeOf(iso)}`;
};

/** 10:42:18 */
const clock = (iso: string): string => {
  const seconds = new Date(Date.parse(iso)).toISOString().slice(17, 19);
  return `${timeOf(iso)}:${seconds}`;
};

/** Days without a time are YYYY-MM-DD, moments are ISO; all are told in Asia/Shanghai. */
export const dateWords = { day, long, span, moment, clock };
