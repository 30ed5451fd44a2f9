import { sql } from "drizzle-orm";
import { check, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { awardKeys } from "@/domain/award-types";
import { honourStates, rollLevels } from "@/domain/honour";
import { lists } from "./lists";
import { nominations } from "./nominations";
import { rounds } from "./rounds";
import { app, moment } from "./schemas";

/** Collectives of the honour library, under the name at the time of the honour. */
export const collectives = app.table(
  "collectives",
  {
    id: uuid().primaryKey().defaultRandom(),
    fullName: text().notNull().unique(),
    creditCode: text(),
    createdAt: moment().notNull().default(sql`app.clock()`),
  },
  (t) => [check("a_collective_has_a_name", sql`length(btrim(${t.fullName})) > 0`)],
);

/** The honour library: every honour that was granted here or imported, with a life of its own. */
export const honours = app.table(
  "honours",
  {
    id: uuid().primaryKey().defaultRandom(),
    collectiveId: uuid()
      .notNull()
      .references(() => collectives.id),
    registrationNumber: text().notNull().unique(),
    award: text({ enum: awardKeys }).notNull(),
    level: text({ enum: rollLevels }).notNull(),
    year: smallint(),
    state: text({ enum: honourStates }).notNull().default("valid"),
    roundId: uuid().references(() => rounds.id),
    listId: uuid().references(() => lists.id),
    nominationId: uuid().references(() => nominations.id),
    registeredAt: moment().notNull().default(sql`app.clock()`),
  },
  (t) => [
    check(
      "a_registration_number_is_formed",
      sql`${t.registrationNumber} ~ '^LLJG-([0-9]{4}-[HG]|Z)-[0-9]{4,}$' and (${t.year} is null) = (${t.registrationNumber} like 'LLJG-Z-%')`,
    ),
    check("an_honour_has_a_level", sql`${t.level} in ('national', 'province', 'city', 'county')`),
    check("an_honour_is_in_a_state", sql`${t.state} in ('valid', 'rechecking', 'renamed', 'ended', 'revoked')`),
    check("a_granted_honour_names_its_list", sql`(${t.nominationId} is null) = (${t.listId} is null)`),
    uniqueIndex("one_honour_a_nomination").on(t.nominationId),
  ],
);
