import { type Database, everybody } from "@/db/client";
import { findPublicNow } from "@/db/queries/public-clock";
import { listPublicSpecialDays } from "@/db/queries/public-holidays";
import { findPublicNotice } from "@/db/queries/public-notices";
import type { NoticePage } from "@/domain/notice";
import { noticePage } from "@/domain/notice-page";
import { isId } from "../requests/is-id";

/** One public notice; null where there is none, or none yet. */
export async function notice(id: string, on: Database = everybody()): Promise<NoticePage | null> {
  if (!isId(id)) return null;
  const [now, specialDays, one] = await Promise.all([
    findPublicNow(on),
    listPublicSpecialDays(on),
    findPublicNotice(on, id),
  ]);
  return one === null ? null : noticePage(one, now, specialDays);
}
