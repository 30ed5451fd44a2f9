import type { Notice, NoticePage } from "@/domain/notice";
import { dayWords } from "./day-words";

const strip = (notice: NoticePage, today: string): string => {
  const now = notice.days.find((entry) => entry.day === today);
  const length = `公示期${notice.noticeDays}个工作日`;
  if (now === undefined) return length;
  return now.ordinal === null ? `${length}，今天休息` : `${length}，今天是第${now.ordinal}日`;
};

const span = (notice: Notice): string => `${dayWords.short(notice.firstDay)}至${dayWords.short(notice.lastDay)}`;

export const noticeWords = { strip, span };
