import { sql } from "drizzle-orm";
import { boolean, check, jsonb, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { awardKeys } from "@/domain/award-types";
import type { RuleParameters } from "@/domain/eligibility";
import { rounds } from "./rounds";
import { app } from "./schemas";

export const rules = app.table(
  "rules",
  {
    id: uuid().primaryKey().defaultRandom(),
    roundId: uuid()
      .notNull()
      .references(() => rounds.id),
    award: text({ enum: awardKeys }),
    ordinal: smallint().notNull(),
    title: text().notNull(),
    clause: text().notNull(),
    hard: boolean().notNull(),
    parameters: jsonb().$type<RuleParameters>().notNull(),
  },
  (t) => [
    unique("one_rule_a_place").on(t.roundId, t.ordinal),
    check("a_rule_names_its_kind", sql`${t.parameters} ? 'kind'`),
  ],
);
