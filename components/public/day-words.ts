const zone = "Asia/Shanghai";

const partsOf = (day: string) => ({
  year: day.slice(0, 4),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});

const noonOf = (day: string): Date => new Date(`${day}T12:00:00+08:00`);

const long = (day: string): string => {
  const { year, month, date } = partsOf(day);
  return `${year}年${month}月${date}日`;
};

const short = (day: string): string => {
  const { month, date } = partsOf(day);
  return `${month}月${date}日`;
};

/** 2月4日至10日; the month of the last day only where it differs. */
const span = (first: string, last: string): string =>
  first.slice(0, 7) === last.slice(0, 7)
    ? `${short(first)}至${partsOf(last).date}日`
    : `${short(first)}至${short(last)}`;

const weekdays = new Intl.DateTimeFormat("zh-CN", { timeZone: zone, weekday: "long" });
const weekday = (day: string): string => weekdays.format(noonOf(day));

const lunarDays = new Intl.DateTimeFormat("zh-CN-u-ca-chinese", { timeZone: zone, dateStyle: "long" });

/** 农历乙巳年腊月十九; null where the calendar is not to be had. */
const lunar = (day: string): string | null => {
  const words = /\D{2}年.+$/.exec(lunarDays.format(noonOf(day)));
  return words === null ? null : `农历${words[0]}`;
};

const days = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" });
const times = new Intl.DateTimeFormat("zh-CN", {
  timeZone: zone,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** The day of a moment in Shanghai, and its time. */
const dayOf = (moment: string): string => days.format(new Date(moment));
const timeOf = (moment: string): string => times.format(new Date(moment));

export const dayWords = { long, short, span, weekday, lunar, dayOf, timeOf };
