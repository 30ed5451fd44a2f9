import { and, asc, eq, isNull, or } from "drizzle-orm";
import type { AwardKey } from "@/domain/award-types";
import type { StructureRule } from "@/domain/structure";
import type { Database } from "../client";
import { structureRules } from "../schema/rankings";

/** The shares that a round asks of the lists of an award. */
export const listStructureRules = (db: Database, roundId: string, award: AwardKey): Promise<StructureRule[]> =>
  db
    .select({
      id: structureRules.id,
      title: structureRules.title,
      group: structureRules.group,
      atLeast: structureRules.atLeast,
      share: structureRules.share,
    })
    .from(structureRules)
    .where(and(eq(structureRules.roundId, roundId), or(isNull(structureRules.award), eq(structureRules.award, award))))
    .orderBy(asc(structureRules.ordinal));
