import { addDays, dayOf, timeOf } from "@/domain/calendar";
import { dateWords } from "./date-words";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

function left(milliseconds: number): string {
  if (milliseconds < minute) return "还有不到1分钟";
  const [hours, minutes] = [Math.floor(milliseconds / hour), Math.floor((milliseconds % hour) / minute)];
  if (milliseconds >= day) {
    const rest = hours % 24;
    return `还有${Math.floor(hours / 24)}天${rest === 0 ? "" : `${rest}小时`}`;
  }
  return `还有${hours === 0 ? "" : `${hours}小时`}${minutes === 0 ? "" : `${minutes}分钟`}`;
}

/** 1月9日18:00; midnight is told as 24:00 of the day that ends. */
function end(iso: string, now: string): string {
  if (timeOf(iso) !== "00:00") return dateWords.moment(iso, now);
  const last = addDays(dayOf(iso), -1);
  return `${last.slice(0, 4) === dayOf(now).slice(0, 4) ? dateWords.day(last) : dateWords.long(last)}24:00`;
}

/** 还有2天3小时, 今天18:00截止，还有41分钟, 已截止. */
function line(now: string, endsAt: string): string {
  const milliseconds = Date.parse(endsAt) - Date.parse(now);
  if (milliseconds <= 0) return "已截止";
  if (milliseconds >= day) return left(milliseconds);
  const time = timeOf(endsAt) === "00:00" ? "24:00" : timeOf(endsAt);
  const lastDay = dayOf(new Date(Date.parse(endsAt) - 1).toISOString());
  return `${lastDay === dayOf(now) ? "今天" : "明天"}${time}截止，${left(milliseconds)}`;
}

const thresholds = [
  { within: 0, said: "已截止，不能再提交。" },
  { within: 10 * minute, said: "离截止还有10分钟。" },
  { within: hour, said: "离截止还有1小时。" },
  { within: day, said: "离截止还有1天。" },
] as const;

/** The last threshold that was passed, as it is read out; null while more than a day is left. */
function said(now: string, endsAt: string): string | null {
  const milliseconds = Date.parse(endsAt) - Date.parse(now);
  return thresholds.find(({ within }) => milliseconds <= within)?.said ?? null;
}

export const countdownWords = { line, end, said };
