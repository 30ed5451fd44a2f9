import { daysBetween } from "@/domain/calendar";

/** 今天到期, 剩2天, 已超期3天; `near` for what is due today or was. */
export function dueWords(reviewBy: string, today: string): { readonly words: string; readonly near: boolean } {
  const left = daysBetween(today, reviewBy);
  if (left < 0) return { words: `已超期${-left}天`, near: true };
  return left === 0 ? { words: "今天到期", near: true } : { words: `剩${left}天`, near: false };
}
