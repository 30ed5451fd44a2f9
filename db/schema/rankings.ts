import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  primaryKey,
  real,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { awardKeys } from "@/domain/award-types";
import type { ScenarioContent } from "@/domain/comparison";
import { structureGroups } from "@/domain/structure";
import { nominations } from "./nominations";
import { organisations } from "./organisations";
import { people } from "./people";
import { rounds } from "./rounds";
import { app, bytes, moment } from "./schemas";

/** The order in which a body (or the city) puts the nominations of an award; what has no row comes after, by time. */
export const ranks = app.table(
  "ranks",
  {
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    place: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.bodyId, t.nominationId] }),
    index("ranks_of_a_nomination").on(t.nominationId),
    check("a_rank_counts_from_one", sql`${t.place} > 0`),
  ],
);

/** What was moved in a body's order, and why: one row for each nomination that somebody moved. */
export const rankMoves = app.table(
  "rank_moves",
  {
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    event: integer().notNull(),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    fromPlace: integer().notNull(),
    toPlace: integer().notNull(),
    reason: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    at: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.nominationId, t.event] }),
    index("rank_moves_of_a_body").on(t.bodyId, t.at),
    check("a_move_of_a_rank_counts_from_one", sql`${t.fromPlace} > 0 and ${t.toPlace} > 0`),
    check("a_move_of_a_rank_has_a_reason", sql`length(btrim(${t.reason})) > 0`),
  ],
);

/** 结构比例: shares that a list should keep to, as data of the round. */
export const structureRules = app.table(
  "structure_rules",
  {
    id: uuid().primaryKey().defaultRandom(),
    roundId: uuid()
      .notNull()
      .references(() => rounds.id),
    /** Null: for both awards. */
    award: text({ enum: awardKeys }),
    ordinal: smallint().notNull(),
    title: text().notNull(),
    group: text({ enum: structureGroups }).notNull(),
    atLeast: boolean().notNull(),
    /** Between 0 and 1. */
    share: real().notNull(),
  },
  (t) => [
    unique("one_share_a_place").on(t.roundId, t.ordinal),
    check("a_share_has_a_title", sql`length(btrim(${t.title})) > 0`),
    check("a_share_is_of_a_group", sql`${t.group} in ('grassroots', 'federation', 'enterprise_social')`),
    check("a_share_is_between_none_and_all", sql`${t.share} between 0 and 1`),
  ],
);

/** A comparison as it was shown: order, line and quotas under a name, with the outcome and its digest. */
export const scenarios = app.table(
  "scenarios",
  {
    id: uuid().primaryKey().defaultRandom(),
    roundId: uuid()
      .notNull()
      .references(() => rounds.id),
    award: text({ enum: awardKeys }).notNull(),
    name: text().notNull(),
    content: jsonb().$type<ScenarioContent>().notNull(),
    sha256: bytes().notNull(),
    savedBy: uuid()
      .notNull()
      .references(() => people.id),
    savedAt: moment().notNull(),
  },
  (t) => [
    unique("a_scenario_has_its_own_name").on(t.roundId, t.award, t.name),
    check("a_scenario_has_a_name", sql`length(btrim(${t.name})) between 1 and 40`),
    check("a_scenario_is_of_a_digest", sql`length(${t.sha256}) = 32`),
  ],
);
