const hour = 3_600_000;
const dayLength = 24 * hour;
/** Asia/Shanghai is UTC+8 without summer time since 1992; no moment of this procedure is older. */
const offset = 8 * hour;

/** The day YYYY-MM-DD in Asia/Shanghai that an ISO moment falls on. */
export const dayOf = (moment: string): string => new Date(Date.parse(moment) + offset).toISOString().slice(0, 10);

/** The time HH:MM in Asia/Shanghai of an ISO moment. */
export const timeOf = (moment: string): string => new Date(Date.parse(moment) + offset).toISOString().slice(11, 16);

/** The ISO moment (UTC) of a day YYYY-MM-DD and a time HH:MM in Asia/Shanghai. */
export const momentOf = (day: string, time: string): string => new Date(`${day}T${time}:00+08:00`).toISOString();

/** The day `count` days after `day`, before it when negative. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * dayLength).toISOString().slice(0, 10);

/** The first moment, in ISO, that no longer belongs to the day in Asia/Shanghai. */
export const endOfDay = (day: string): string => momentOf(addDays(day, 1), "00:00");

/** Whole days from one day to another, negative when `to` is the earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
};

/** 2027年1月8日 of 2027-01-08. */
export const dayWords = (day: string): string => {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(year)}年${Number(month)}月${Number(date)}日`;
};
