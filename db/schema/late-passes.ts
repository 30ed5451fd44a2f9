import { sql } from "drizzle-orm";
import { check, index, primaryKey, real, smallint, text, uuid } from "drizzle-orm/pg-core";
import { nominations } from "./nominations";
import { organisations } from "./organisations";
import { people } from "./people";
import { app, moment } from "./schemas";

/** A recommending body lets one nomination be submitted after the round's close, until a moment and for a reason. */
export const latePasses = app.table(
  "late_passes",
  {
    id: uuid().primaryKey().defaultRandom(),
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    until: moment().notNull(),
    reason: text().notNull(),
    givenBy: uuid()
      .notNull()
      .references(() => people.id),
    givenAt: moment().notNull(),
  },
  (t) => [
    index("late_passes_of_a_nomination").on(t.nominationId),
    check("a_late_pass_has_a_reason", sql`length(btrim(${t.reason})) > 0`),
    check("a_late_pass_is_for_the_future", sql`${t.until} > ${t.givenAt}`),
  ],
);

/** Deeds texts that are alike: seen by reviewers only. */
export const similarities = app.table(
  "similarities",
  {
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    submission: smallint().notNull(),
    otherId: uuid()
      .notNull()
      .references(() => nominations.id),
    score: real().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.nominationId, t.submission, t.otherId] }),
    check("a_score_is_a_share", sql`${t.score} between 0 and 1`),
    check("a_text_is_not_compared_with_itself", sql`${t.nominationId} <> ${t.otherId}`),
  ],
);

/** Who has a nomination's form open, and where in it. */
export const editors = app.table(
  "editors",
  {
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    section: smallint().notNull(),
    seenAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.nominationId, t.personId] }),
    check("a_form_has_six_sections", sql`${t.section} between 1 and 6`),
  ],
);

/** What an organisation is told in the application. */
export const notifications = app.table(
  "notifications",
  {
    id: uuid().primaryKey().defaultRandom(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    nominationId: uuid().references(() => nominations.id),
    topic: text().notNull(),
    text: text().notNull(),
    at: moment().notNull(),
    readAt: moment(),
  },
  (t) => [
    index("notifications_of_an_organisation").on(t.organisationId, t.at),
    check("a_notification_says_something", sql`length(btrim(${t.text})) > 0`),
  ],
);
