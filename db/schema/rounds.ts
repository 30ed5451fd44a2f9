import { sql } from "drizzle-orm";
import { check, date, integer, smallint, text, uuid } from "drizzle-orm/pg-core";
import { app, moment } from "./schemas";

export const rounds = app.table(
  "rounds",
  {
    id: uuid().primaryKey().defaultRandom(),
    year: smallint().notNull().unique(),
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
    /** Working days in which a stage should be done with a nomination. */
    reviewDays: smallint().notNull().default(5),
  },
  (t) => [
    check("a_round_closes_after_it_opens", sql`${t.closesAt} > ${t.opensAt}`),
    check("a_notice_runs_at_least_one_day", sql`${t.noticeDays} between 1 and 60`),
    check("a_unit_gets_a_day_to_resubmit", sql`${t.resubmitDays} between 1 and 60`),
    check("a_stage_gets_a_day_to_review", sql`${t.reviewDays} between 1 and 60`),
    check(
      "times_of_day",
      sql`${t.noticeCutoff} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and ${t.noticeCloses} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`,
    ),
  ],
);
