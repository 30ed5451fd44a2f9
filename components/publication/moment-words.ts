import { dayOf, timeOf } from "@/domain/calendar";
import { dayWords } from "../public/day-words";

/** 2月10日17:30, in Asia/Shanghai. */
export const momentWords = (moment: string): string => `${dayWords.short(dayOf(moment))}${timeOf(moment)}`;
