import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  doublePrecision,
  type ExtraConfigColumn,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { awardKeys } from "@/domain/award-types";
import type { VerdictCounts } from "@/domain/eligibility";
import type { Grounds } from "@/domain/grounds";
import type { FormDraft, Remark } from "@/domain/nomination";
import { origins, stages } from "@/domain/workflow";
import { organisations } from "./organisations";
import { people } from "./people";
import { rounds } from "./rounds";
import { app, bytes, moment } from "./schemas";

type Columns<Name extends string> = Readonly<Record<Name, ExtraConfigColumn>>;

/** What the policies look at besides, so that an index answers them without a visit to the rows. */
const policed = (t: Columns<"submissions" | "organisationId" | "filledBy" | "reachedCity">) =>
  [t.submissions, t.organisationId, t.filledBy, t.reachedCity] as const;

const byDue = (t: Columns<"status" | "stage" | "reviewBy" | "submittedAt" | "id" | "doubts">) =>
  [t.status, t.stage, t.reviewBy, t.submittedAt, t.id, t.doubts] as const;

export const nominations = app.table(
  "nominations",
  {
    id: uuid().primaryKey().defaultRandom(),
    roundId: uuid()
      .notNull()
      .references(() => rounds.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    bodyId: uuid().references(() => organisations.id),
    filledBy: uuid().references(() => organisations.id),
    award: text({ enum: awardKeys }),
    title: text().notNull().default(""),
    form: jsonb().$type<FormDraft>().notNull(),
    version: integer().notNull().default(1),
    status: text({
      enum: ["draft", "in_review", "returned", "on_notice", "cleared", "honoured", "declined", "withdrawn"],
    })
      .notNull()
      .default("draft"),
    stage: text({ enum: stages }),
    begun: boolean().notNull().default(false),
    origin: text({ enum: origins }).notNull().default("draft"),
    submissions: smallint().notNull().default(0),
    receiptNumber: text().unique(),
    reachedCity: boolean().notNull().default(false),
    remarks: jsonb().$type<readonly Remark[]>().notNull().default([]),
    resubmitBy: date({ mode: "string" }),
    /** What the queue shows of the newest submission, so that it reads no form. */
    submittedTitle: text().notNull().default(""),
    submittedAt: moment(),
    verdicts: jsonb().$type<VerdictCounts>(),
    /** How many of its rules failed, wait, or ask for a person. */
    doubts: smallint().notNull().default(0),
    /** How many of a hundred are women; null where the form did not say. */
    womenShare: doublePrecision(),
    /** Whether the rule about that share failed. */
    womenShort: boolean().notNull().default(false),
    /** The last day on which the stage that has it should be done with it. */
    reviewBy: date({ mode: "string" }),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: moment().notNull().default(sql`app.clock()`),
    updatedAt: moment().notNull().default(sql`app.clock()`),
  },
  (t) => [
    check(
      "a_status_is_known",
      sql`${t.status} in ('draft', 'in_review', 'returned', 'on_notice', 'cleared', 'honoured', 'declined', 'withdrawn')`,
    ),
    check(
      "a_stage_only_where_one_acts",
      sql`(${t.status} in ('in_review', 'returned', 'declined')) = (${t.stage} is not null)`,
    ),
    check(
      "publication_neither_returns_nor_declines",
      sql`${t.status} = 'in_review' or ${t.stage} is distinct from 'publication'`,
    ),
    check(
      "a_submission_is_complete",
      sql`${t.status} in ('draft', 'withdrawn') or (${t.award} is not null and ${t.bodyId} is not null and ${t.receiptNumber} is not null and ${t.submissions} > 0 and ${t.title} <> '')`,
    ),
    check("remarks_come_with_a_date", sql`(${t.status} = 'returned') <= (${t.resubmitBy} is not null)`),
    check(
      "city_stages_have_reached_the_city",
      sql`${t.reachedCity} or ${t.status} in ('draft', 'returned', 'withdrawn') or ${t.stage} = 'county'`,
    ),
    index("nominations_of_a_unit").on(t.organisationId),
    index("queue_of_a_body_by_time").on(t.bodyId, t.submittedAt, t.id, t.status, t.stage, ...policed(t)),
    index("queue_of_the_city_by_time")
      .on(t.submittedAt, t.id, t.status, t.stage, t.bodyId, ...policed(t))
      .where(sql`${t.reachedCity}`),
    index("queue_of_a_body_by_due").on(t.bodyId, ...byDue(t), ...policed(t)),
    index("queue_of_the_city_by_due")
      .on(...byDue(t), t.bodyId, ...policed(t))
      .where(sql`${t.reachedCity}`),
  ],
);

/** Every submission as it was submitted; never changed. */
export const nominationVersions = app.table(
  "nomination_versions",
  {
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    number: smallint().notNull(),
    form: jsonb().$type<FormDraft>().notNull(),
    sha256: bytes().notNull(),
    submittedAt: moment().notNull(),
    submittedBy: uuid()
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.nominationId, t.number] }),
    check("a_digest_has_32_bytes", sql`length(${t.sha256}) = 32`),
  ],
);

/** One row a step: who moved the nomination from where to where, when, and what they wrote. */
export const moves = app.table(
  "moves",
  {
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    /** The version that the step made. */
    version: integer().notNull(),
    verb: text().notNull(),
    fromPosition: text().notNull(),
    toPosition: text().notNull(),
    role: text().notNull(),
    personId: uuid().references(() => people.id),
    organisationId: uuid().references(() => organisations.id),
    at: moment().notNull(),
    note: text().notNull().default(""),
    /** How many remarks of a return could have been made at an earlier one. */
    lateRemarks: smallint().notNull().default(0),
    /** What a decline was based on, as it stood on that day. */
    grounds: jsonb().$type<Grounds>(),
    remarks: jsonb().$type<readonly Remark[]>().notNull().default([]),
    submission: smallint().notNull(),
    event: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.nominationId, t.version] }), unique("one_event_a_step").on(t.event)],
);

/** Two stages are never in one person's hands for the same nomination: one row a person. */
export const hands = app.table(
  "hands",
  {
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    stage: text({ enum: stages }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.nominationId, t.personId] }),
    check("a_hand_is_of_a_stage", sql`${t.stage} in ('county', 'city', 'publication')`),
  ],
);
