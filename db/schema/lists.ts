import { sql } from "drizzle-orm";
import { check, date, index, primaryKey, smallint, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { awardKeys } from "@/domain/award-types";
import { objectionChannels, objectionOutcomes } from "@/domain/decision";
import { nominations } from "./nominations";
import { organisations } from "./organisations";
import { people } from "./people";
import { rounds } from "./rounds";
import { app, bytes, moment } from "./schemas";

/** Deciding meetings (主席办公会、党组会). */
export const meetings = app.table(
  "meetings",
  {
    id: uuid().primaryKey().defaultRandom(),
    roundId: uuid()
      .notNull()
      .references(() => rounds.id),
    number: text().notNull(),
    heldOn: date({ mode: "string" }).notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: moment().notNull(),
  },
  (t) => [
    unique("a_meeting_has_one_number").on(t.roundId, t.number),
    check("a_meeting_has_a_number", sql`length(btrim(${t.number})) > 0`),
  ],
);

/** Proposed lists; content and digest are fixed when the meeting's outcome is entered. */
export const lists = app.table(
  "lists",
  {
    id: uuid().primaryKey().defaultRandom(),
    roundId: uuid()
      .notNull()
      .references(() => rounds.id),
    meetingId: uuid()
      .notNull()
      .unique()
      .references(() => meetings.id),
    content: text().notNull(),
    sha256: bytes().notNull(),
    createdAt: moment().notNull(),
  },
  (t) => [check("the_digest_is_the_contents", sql`${t.sha256} = sha256(convert_to(${t.content}, 'UTF8'))`)],
);

export const listEntries = app.table(
  "list_entries",
  {
    listId: uuid()
      .notNull()
      .references(() => lists.id),
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    ordinal: smallint().notNull(),
    award: text({ enum: awardKeys }).notNull(),
    fullName: text().notNull(),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    submission: smallint().notNull(),
    removedAt: moment(),
    removedReason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.listId, t.nominationId] }),
    unique("one_entry_a_place").on(t.listId, t.ordinal),
    uniqueIndex("on_one_living_list").on(t.nominationId).where(sql`${t.removedAt} is null`),
    check("a_removal_has_a_reason", sql`(${t.removedAt} is null) = (${t.removedReason} is null)`),
  ],
);

/** 校对 and 隐私 signatures over the digest of what was signed. */
export const signOffs = app.table(
  "sign_offs",
  {
    listId: uuid()
      .notNull()
      .references(() => lists.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    kind: text({ enum: ["proofreading", "privacy"] }).notNull(),
    sha256: bytes().notNull(),
    at: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.listId, t.personId, t.sha256] }),
    check("a_signature_is_of_a_kind", sql`${t.kind} in ('proofreading', 'privacy')`),
    check("a_signed_digest_has_32_bytes", sql`length(${t.sha256}) = 32`),
  ],
);

export const notices = app.table(
  "notices",
  {
    id: uuid().primaryKey().defaultRandom(),
    listId: uuid()
      .notNull()
      .unique()
      .references(() => lists.id),
    title: text().notNull(),
    basis: text().notNull(),
    procedure: text().notNull(),
    firstDay: date({ mode: "string" }).notNull(),
    lastDay: date({ mode: "string" }).notNull(),
    closesAt: moment().notNull(),
    sha256: bytes().notNull(),
    announcedBy: uuid()
      .notNull()
      .references(() => people.id),
    announcedAt: moment().notNull(),
  },
  (t) => [
    check("a_notice_ends_after_it_begins", sql`${t.lastDay} >= ${t.firstDay} and ${t.closesAt} > ${t.announcedAt}`),
    check("a_notice_is_of_a_digest", sql`length(${t.sha256}) = 32`),
  ],
);

export const objections = app.table(
  "objections",
  {
    id: uuid().primaryKey().defaultRandom(),
    noticeId: uuid()
      .notNull()
      .references(() => notices.id),
    /** Null: against the list as a whole. */
    nominationId: uuid().references(() => nominations.id),
    receivedOn: date({ mode: "string" }).notNull(),
    channel: text({ enum: objectionChannels }).notNull(),
    facts: text().notNull(),
    registeredBy: uuid()
      .notNull()
      .references(() => people.id),
    registeredAt: moment().notNull(),
    outcome: text({ enum: objectionOutcomes }),
    conclusion: text(),
    closedBy: uuid().references(() => people.id),
    closedAt: moment(),
  },
  (t) => [
    check("an_objection_came_by_a_channel", sql`${t.channel} in ('phone', 'letter', 'visit', 'email')`),
    check("an_objection_states_facts", sql`length(btrim(${t.facts})) > 0`),
    check(
      "a_closed_objection_has_an_outcome",
      sql`(${t.closedAt} is null) = (${t.outcome} is null) and (${t.closedAt} is null) = (${t.closedBy} is null) and (${t.closedAt} is null) = (${t.conclusion} is null)`,
    ),
    check("an_outcome_is_known", sql`${t.outcome} is null or ${t.outcome} in ('upheld', 'not_upheld', 'withdrawn')`),
    index("open_objections").on(t.noticeId).where(sql`${t.closedAt} is null`),
  ],
);

/** Decision documents (表彰决定), one a list; with an embargo the list waits for `release_at`. */
export const decisions = app.table(
  "decisions",
  {
    listId: uuid()
      .primaryKey()
      .references(() => lists.id),
    documentNumber: text().notNull().unique(),
    documentDate: date({ mode: "string" }).notNull(),
    releaseAt: moment(),
    releasedAt: moment(),
    decidedBy: uuid()
      .notNull()
      .references(() => people.id),
  },
  (t) => [check("a_decision_has_a_number", sql`length(btrim(${t.documentNumber})) > 0`)],
);
