import { type Database, everybody } from "@/db/client";
import { findCollectivePage } from "@/db/queries/public-honours";
import type { CollectivePage } from "@/domain/honour";

const registrationNumber = /^LLJG-(?:\d{4}-[HG]|Z)-\d{4,12}$/;

/** The page of a collective, by the registration number of any of its honours. */
export async function collective(number: string, on: Database = everybody()): Promise<CollectivePage | null> {
  const normal = number.normalize("NFKC").trim().toUpperCase();
  return registrationNumber.test(normal) ? findCollectivePage(on, normal) : null;
}
