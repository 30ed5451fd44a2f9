import { desc } from "drizzle-orm";
import { date, integer, smallint, text, uuid } from "drizzle-orm/pg-core";
import type { Round } from "@/domain/round";
import type { Database } from "../client";
import { moment, pub } from "../schema/schemas";

const publicRounds = pub
  .view("rounds", {
    id: uuid().notNull(),
    year: smallint().notNull(),
    title: text().notNull(),
    basis: text().notNull(),
    opensAt: moment().notNull(),
    closesAt: moment().notNull(),
    countyDue: date({ mode: "string" }).notNull(),
    cityDue: date({ mode: "string" }).notNull(),
    awardDay: date({ mode: "string" }).notNull(),
    noticeDays: smallint().notNull(),
    noticeCutoff: text().notNull(),
    noticeCloses: text().notNull(),
    resubmitDays: integer().notNull(),
    reviewDays: smallint().notNull(),
  })
  .existing();

/** The newest round; null before the first. */
export async function findNewestPublicRound(db: Database): Promise<Round | null> {
  const [round] = await db
    .select({
      id: publicRounds.id,
      year: publicRounds.year,
      title: publicRounds.title,
      basis: publicRounds.basis,
      opensAt: publicRounds.opensAt,
      closesAt: publicRounds.closesAt,
      countyDue: publicRounds.countyDue,
      cityDue: publicRounds.cityDue,
      awardDay: publicRounds.awardDay,
      noticeDays: publicRounds.noticeDays,
      noticeCutoff: publicRounds.noticeCutoff,
      noticeCloses: publicRounds.noticeCloses,
      resubmitDays: publicRounds.resubmitDays,
      reviewDays: publicRounds.reviewDays,
    })
    .from(publicRounds)
    .orderBy(desc(publicRounds.year))
    .limit(1);
  return round ?? null;
}
