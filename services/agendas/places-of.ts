import type { Database } from "@/db/client";
import { findQuota } from "@/db/queries/places";
import type { AwardPlaces } from "@/domain/agenda";
import { awardKeys } from "@/domain/award-types";

/** The city's places for each award, and how many are taken. */
export async function placesOf(db: Database, roundId: string, cityId: string): Promise<readonly AwardPlaces[]> {
  const places: AwardPlaces[] = [];
  for (const award of awardKeys) {
    const quota = await findQuota(db, roundId, cityId, award);
    if (quota !== null) places.push({ award, places: quota.places, used: quota.used });
  }
  return places;
}
