import { asc, desc, eq } from "drizzle-orm";
import type { Rule } from "@/domain/eligibility";
import type { Round, SpecialDay } from "@/domain/round";
import type { Database } from "../client";
import { holidays } from "../schema/holidays";
import { rounds } from "../schema/rounds";
import { rules } from "../schema/rules";

export const roundColumns = {
  id: rounds.id,
  year: rounds.year,
  title: rounds.title,
  basis: rounds.basis,
  opensAt: rounds.opensAt,
  closesAt: rounds.closesAt,
  countyDue: rounds.countyDue,
  cityDue: rounds.cityDue,
  awardDay: rounds.awardDay,
  noticeDays: rounds.noticeDays,
  noticeCutoff: rounds.noticeCutoff,
  noticeCloses: rounds.noticeCloses,
  resubmitDays: rounds.resubmitDays,
  reviewDays: rounds.reviewDays,
};

export async function findRound(db: Database, id: string): Promise<Round | null> {
  const [row] = await db.select(roundColumns).from(rounds).where(eq(rounds.id, id));
  return row ?? null;
}

/** The newest round, open or not. */
export async function findLatestRound(db: Database): Promise<Round | null> {
  const [row] = await db.select(roundColumns).from(rounds).orderBy(desc(rounds.year)).limit(1);
  return row ?? null;
}

export const listRules = (db: Database, roundId: string): Promise<Rule[]> =>
  db
    .select({
      id: rules.id,
      award: rules.award,
      ordinal: rules.ordinal,
      title: rules.title,
      clause: rules.clause,
      hard: rules.hard,
      parameters: rules.parameters,
    })
    .from(rules)
    .where(eq(rules.roundId, roundId))
    .orderBy(asc(rules.ordinal));

export const listSpecialDays = (db: Database): Promise<SpecialDay[]> =>
  db
    .select({ day: holidays.day, kind: holidays.kind, name: holidays.name, provisional: holidays.provisional })
    .from(holidays)
    .orderBy(asc(holidays.day));
