import { dayOf, timeOf } from "@/domain/calendar";

const day = (text: string): string => `${Number(text.slice(5, 7))}月${Number(text.slice(8, 10))}日`;

/** 1月14日, of a day YYYY-MM-DD; 1月14日08:51, of an ISO moment. */
export const momentWords = { day, moment: (iso: string): string => `${day(dayOf(iso))}${timeOf(iso)}` };
