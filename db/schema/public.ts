import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { awardKeys } from "@/domain/award-types";
import { type Figure, honourStates, type OtherHonour, rollLevels } from "@/domain/honour";
import { moment, pub } from "./schemas";

/** What everybody may read of a collective. */
export const publicCollectives = pub.table("collectives", {
  id: uuid().primaryKey(),
  fullName: text().notNull(),
  parentName: text(),
  name: text().notNull(),
  shortName: text().notNull(),
  countyCode: text(),
  countyName: text(),
  bodyName: text().notNull(),
  industry: text().notNull(),
  staff: integer(),
  women: integer(),
  womenShare: doublePrecision(),
  averageAge: doublePrecision(),
  foundedYear: smallint(),
  storyTitle: text(),
  storyDeck: text(),
  story: jsonb().$type<readonly string[]>().notNull(),
  figures: jsonb().$type<readonly Figure[]>().notNull(),
  otherHonours: jsonb().$type<readonly OtherHonour[]>().notNull(),
  source: text(),
  publishAt: moment().notNull(),
});

export const publicHonours = pub.table(
  "honours",
  {
    registrationNumber: text().primaryKey(),
    collectiveId: uuid()
      .notNull()
      .references(() => publicCollectives.id),
    award: text({ enum: awardKeys }).notNull(),
    level: text({ enum: rollLevels }).notNull(),
    title: text().notNull(),
    year: smallint(),
    grantedBy: text(),
    documentNumber: text(),
    state: text({ enum: honourStates }).notNull(),
    publishAt: moment().notNull(),
  },
  (t) => [index("honours_of_a_collective").on(t.collectiveId)],
);

export const publicNotices = pub.table("notices", {
  id: uuid().primaryKey(),
  title: text().notNull(),
  basis: text().notNull(),
  procedure: text().notNull(),
  roundYear: smallint().notNull(),
  noticeDays: smallint().notNull(),
  firstDay: date({ mode: "string" }).notNull(),
  lastDay: date({ mode: "string" }).notNull(),
  closesAt: moment().notNull(),
  announcedAt: moment().notNull(),
  sha256: text().notNull(),
});

export const publicNoticeEntries = pub.table(
  "notice_entries",
  {
    noticeId: uuid()
      .notNull()
      .references(() => publicNotices.id),
    ordinal: smallint().notNull(),
    award: text({ enum: awardKeys }).notNull(),
    fullName: text().notNull(),
    countyName: text(),
    bodyName: text().notNull(),
    staff: integer(),
    women: integer(),
    withdrawn: boolean().notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.noticeId, t.ordinal] })],
);
