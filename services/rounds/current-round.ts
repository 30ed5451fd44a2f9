import { type Database, everybody } from "@/db/client";
import { findNewestPublicRound } from "@/db/queries/public-rounds";
import type { Round } from "@/domain/round";

/** The newest round, as everybody may know it; null before the first. */
export const currentRound = (on: Database = everybody()): Promise<Round | null> => findNewestPublicRound(on);
