import { sql } from "drizzle-orm";
import { check, foreignKey, index, primaryKey, real, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { awardKeys } from "@/domain/award-types";
import { assignmentStates } from "@/domain/evaluation";
import { nominations } from "./nominations";
import { people } from "./people";
import { rounds } from "./rounds";
import { app, bytes, moment } from "./schemas";

/** 评审: the scoring of an award's nominations by judges. */
export const evaluations = app.table(
  "evaluations",
  {
    id: uuid().primaryKey().defaultRandom(),
    roundId: uuid()
      .notNull()
      .references(() => rounds.id),
    award: text({ enum: awardKeys }).notNull(),
    dueAt: moment().notNull(),
    /** How many judges score a nomination. */
    perCase: smallint().notNull(),
    /** How many of the highest and of the lowest scores are left out of the mean. */
    trim: smallint().notNull(),
    /** The rubric item that decides between equal means. */
    tieItem: smallint().notNull(),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: moment().notNull(),
    closedAt: moment(),
  },
  (t) => [
    unique("one_evaluation_an_award").on(t.roundId, t.award),
    check("a_case_has_judges", sql`${t.perCase} between 1 and 15`),
    check("something_is_left_after_trimming", sql`${t.trim} >= 0 and ${t.perCase} > 2 * ${t.trim}`),
  ],
);

/** 评分标准: what is scored, to how many points, with what weight. */
export const rubricItems = app.table(
  "rubric_items",
  {
    evaluationId: uuid()
      .notNull()
      .references(() => evaluations.id),
    ordinal: smallint().notNull(),
    title: text().notNull(),
    guidance: text().notNull().default(""),
    most: smallint().notNull(),
    weight: real().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.evaluationId, t.ordinal] }),
    check("an_item_has_a_title", sql`length(btrim(${t.title})) > 0`),
    check("an_item_has_points", sql`${t.most} between 1 and 100`),
    check("an_item_has_weight", sql`${t.weight} > 0`),
  ],
);

/** Who judges: by an account, or by a link that works once. */
export const judges = app.table(
  "judges",
  {
    evaluationId: uuid()
      .notNull()
      .references(() => evaluations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    invitedAt: moment().notNull(),
    /** Since when they are given nothing more. */
    releasedAt: moment(),
  },
  (t) => [primaryKey({ columns: [t.evaluationId, t.personId] })],
);

/** Links by which an invited judge signs in without a password, each once. */
export const judgeLinks = app.table(
  "judge_links",
  {
    tokenHash: bytes().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** In real time, as sessions are. */
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (t) => [check("a_judges_link_is_kept_as_its_digest", sql`length(${t.tokenHash}) = 32`)],
);

export const assignments = app.table(
  "assignments",
  {
    evaluationId: uuid()
      .notNull()
      .references(() => evaluations.id),
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** assigned, scored, abstained 弃权, recused 回避 */
    state: text({ enum: assignmentStates }).notNull().default("assigned"),
    reason: text().notNull().default(""),
    comment: text().notNull().default(""),
    assignedAt: moment().notNull(),
    settledAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.evaluationId, t.nominationId, t.personId] }),
    foreignKey({
      columns: [t.evaluationId, t.personId],
      foreignColumns: [judges.evaluationId, judges.personId],
    }),
    index("assignments_of_a_judge").on(t.personId),
    check("an_assignment_is_in_a_state", sql`${t.state} in ('assigned', 'scored', 'abstained', 'recused')`),
    check(
      "who_does_not_score_says_why",
      sql`${t.state} not in ('abstained', 'recused') or length(btrim(${t.reason})) > 0`,
    ),
    check("a_settled_assignment_says_when", sql`(${t.state} = 'assigned') = (${t.settledAt} is null)`),
  ],
);

export const scores = app.table(
  "scores",
  {
    evaluationId: uuid().notNull(),
    nominationId: uuid().notNull(),
    personId: uuid().notNull(),
    item: smallint().notNull(),
    points: real().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.evaluationId, t.nominationId, t.personId, t.item] }),
    foreignKey({
      columns: [t.evaluationId, t.nominationId, t.personId],
      foreignColumns: [assignments.evaluationId, assignments.nominationId, assignments.personId],
    }),
    foreignKey({
      columns: [t.evaluationId, t.item],
      foreignColumns: [rubricItems.evaluationId, rubricItems.ordinal],
    }),
    check("points_are_not_negative", sql`${t.points} >= 0`),
  ],
);
