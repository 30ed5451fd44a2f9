import { sql } from "drizzle-orm";
import { check, foreignKey, index, primaryKey, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { nominations, nominationVersions } from "./nominations";
import { organisations } from "./organisations";
import { people } from "./people";
import { rounds } from "./rounds";
import { rules } from "./rules";
import { app, bytes, moment } from "./schemas";

/** The submission of a nomination that a reviewer last had open. */
export const seenSubmissions = app.table(
  "seen_submissions",
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    nominationId: uuid().notNull(),
    submission: smallint().notNull(),
    /** The one before, so that opening the newest does not take the comparison away. */
    earlier: smallint(),
    at: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.nominationId] }),
    foreignKey({
      columns: [t.nominationId, t.submission],
      foreignColumns: [nominationVersions.nominationId, nominationVersions.number],
    }),
    check("what_was_seen_earlier_is_older", sql`${t.earlier} < ${t.submission}`),
  ],
);

/** A section that a reviewer has ticked: bound to its text by digest. */
export const sectionTicks = app.table(
  "section_ticks",
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    section: smallint().notNull(),
    sha256: bytes().notNull(),
    at: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.nominationId, t.section] }),
    check("a_ticked_section_is_one_of_six", sql`${t.section} between 1 and 6`),
    check("a_tick_is_of_a_text", sql`length(${t.sha256}) = 32`),
  ],
);

/** 人工核: what a reviewer found where the rule asks for a person, for one submission. */
export const manualChecks = app.table(
  "manual_checks",
  {
    nominationId: uuid().notNull(),
    submission: smallint().notNull(),
    ruleId: uuid()
      .notNull()
      .references(() => rules.id),
    stage: text({ enum: ["county", "city"] }).notNull(),
    verdict: text({ enum: ["pass", "fail"] }).notNull(),
    note: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    at: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.nominationId, t.submission, t.ruleId, t.stage] }),
    foreignKey({
      columns: [t.nominationId, t.submission],
      foreignColumns: [nominationVersions.nominationId, nominationVersions.number],
    }),
    check("a_check_is_of_a_stage", sql`${t.stage} in ('county', 'city')`),
    check("a_check_comes_to_a_verdict", sql`${t.verdict} in ('pass', 'fail')`),
    check("a_check_has_a_note", sql`length(btrim(${t.note})) > 0`),
  ],
);

/** A reviewer's own way to look at the queue: its query string under a name. */
export const savedViews = app.table(
  "saved_views",
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    name: text().notNull(),
    query: text().notNull(),
    createdAt: moment().notNull(),
    removedAt: moment(),
  },
  (t) => [
    uniqueIndex("a_view_has_its_own_name").on(t.personId, t.name).where(sql`${t.removedAt} is null`),
    check("a_view_has_a_name", sql`length(btrim(${t.name})) between 1 and 20`),
    check("a_view_is_a_short_query", sql`length(${t.query}) <= 500`),
  ],
);

/** 常用语: wordings for a return or a refusal, tied to a kind of rule or a field; of everybody, or of one body. */
export const phrases = app.table(
  "phrases",
  {
    id: uuid().primaryKey().defaultRandom(),
    roundId: uuid()
      .notNull()
      .references(() => rounds.id),
    /** Null: for everybody. */
    bodyId: uuid().references(() => organisations.id),
    use: text({ enum: ["return", "decline"] }).notNull(),
    /** The kind of rule it belongs to; null for a phrase of a field only. */
    ruleKind: text(),
    /** The field it is pinned to; null for a refusal. */
    field: text(),
    text: text().notNull(),
    ordinal: smallint().notNull().default(0),
    removedAt: moment(),
  },
  (t) => [
    index("phrases_of_a_round").on(t.roundId),
    check("a_phrase_is_for_a_return_or_a_refusal", sql`${t.use} in ('return', 'decline')`),
    check("a_phrase_belongs_to_a_rule_or_a_field", sql`${t.ruleKind} is not null or ${t.field} is not null`),
    check("a_phrase_says_something", sql`length(btrim(${t.text})) between 1 and 500`),
  ],
);
