import { type Database, everybody } from "@/db/client";
import { findPublicNow } from "@/db/queries/public-clock";
import { findRunningNotice } from "@/db/queries/public-notices";
import { dayOf } from "@/domain/calendar";

export type PublicDay = { readonly today: string; readonly noticeRunning: boolean };

/** What every public page says about the day. */
export async function publicDay(on: Database = everybody()): Promise<PublicDay> {
  const now = await findPublicNow(on);
  return { today: dayOf(now), noticeRunning: (await findRunningNotice(on, now)) !== null };
}
