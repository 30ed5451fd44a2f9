import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, primaryKey, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { consultationAnswers } from "@/domain/consultation";
import { unitNatures } from "@/domain/form-choices";
import { nominations } from "./nominations";
import { organisations } from "./organisations";
import { people } from "./people";
import { rounds } from "./rounds";
import { app, bytes, moment } from "./schemas";

/** Which departments are asked about which kind of unit (征求意见), as data of the round. */
export const consultationTemplates = app.table(
  "consultation_templates",
  {
    id: uuid().primaryKey().defaultRandom(),
    roundId: uuid()
      .notNull()
      .references(() => rounds.id),
    unitNature: text({ enum: unitNatures }).notNull(),
    department: text().notNull(),
    /** No recommendation without its answer. */
    required: boolean().notNull(),
    ordinal: smallint().notNull(),
  },
  (t) => [
    unique("a_department_is_named_once_a_kind").on(t.roundId, t.unitNature, t.department),
    check("a_department_has_a_name", sql`length(btrim(${t.department})) > 0`),
  ],
);

/** One letter of a body to one department about a batch of nominations, answered by a link that works once. */
export const consultations = app.table(
  "consultations",
  {
    id: uuid().primaryKey().defaultRandom(),
    roundId: uuid()
      .notNull()
      .references(() => rounds.id),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** The number of the letter within the body and round. */
    number: smallint().notNull(),
    department: text().notNull(),
    /** An address of the department's, where the letter also goes by mail. */
    email: text(),
    dueOn: date({ mode: "string" }).notNull(),
    tokenHash: bytes().notNull().unique(),
    askedBy: uuid()
      .notNull()
      .references(() => people.id),
    askedAt: moment().notNull(),
    answeredAt: moment(),
    /** Who answered for the department, as they wrote it. */
    answeredBy: text(),
    remindedAt: moment(),
    overdueAt: moment(),
    replyName: text(),
    replySize: integer(),
    replyMediaType: text(),
    replySha256: bytes(),
  },
  (t) => [
    unique("a_letter_has_its_own_number").on(t.roundId, t.bodyId, t.number),
    index("letters_awaited").on(t.dueOn).where(sql`${t.answeredAt} is null`),
    check("a_letter_goes_to_a_department", sql`length(btrim(${t.department})) > 0`),
    check("an_answer_is_somebodys", sql`(${t.answeredAt} is null) = (${t.answeredBy} is null)`),
    check("a_link_is_kept_as_its_digest", sql`length(${t.tokenHash}) = 32`),
    check(
      "a_stamped_reply_is_whole",
      sql`(${t.replyName} is null) = (${t.replySha256} is null) and (${t.replyName} is null) = (${t.replySize} is null) and (${t.replyName} is null) = (${t.replyMediaType} is null)`,
    ),
    check("a_stamped_reply_is_at_most_20_megabytes", sql`${t.replySize} between 1 and 20971520`),
  ],
);

/** What a department says about one nomination, and who decided to go on against or without it. */
export const consultationItems = app.table(
  "consultation_items",
  {
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    required: boolean().notNull(),
    answer: text({ enum: consultationAnswers }),
    reason: text().notNull().default(""),
    overriddenBy: uuid().references(() => people.id),
    overriddenAt: moment(),
    overrideReason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.consultationId, t.nominationId] }),
    index("letters_about_a_nomination").on(t.nominationId),
    check("a_department_agrees_or_not", sql`${t.answer} in ('agree', 'disagree', 'no_opinion')`),
    check("disagreement_has_a_reason", sql`${t.answer} is distinct from 'disagree' or length(btrim(${t.reason})) > 0`),
    check(
      "an_override_has_a_reason",
      sql`(${t.overriddenBy} is null) = (${t.overriddenAt} is null) and (${t.overriddenBy} is null) = (${t.overrideReason} is null) and (${t.overrideReason} is null or length(btrim(${t.overrideReason})) > 0)`,
    ),
  ],
);
