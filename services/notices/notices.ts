import { type Database, everybody } from "@/db/client";
import { findPublicNow } from "@/db/queries/public-clock";
import { listPublicSpecialDays } from "@/db/queries/public-holidays";
import { listPublicNotices } from "@/db/queries/public-notices";
import type { NoticePage } from "@/domain/notice";
import { noticePage } from "@/domain/notice-page";

/** All public notices, the newest first. */
export async function notices(on: Database = everybody()): Promise<readonly NoticePage[]> {
  const [now, specialDays, all] = await Promise.all([
    findPublicNow(on),
    listPublicSpecialDays(on),
    listPublicNotices(on),
  ]);
  return all.map((one) => noticePage(one, now, specialDays));
}
