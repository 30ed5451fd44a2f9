import { sql } from "drizzle-orm";
import { check, foreignKey, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { awardKeys } from "@/domain/award-types";
import { nominations } from "./nominations";
import { organisations } from "./organisations";
import { rounds } from "./rounds";
import { app } from "./schemas";

/** Places of a body for an award; `used` moves only through app.take_place and app.free_places. */
export const quotas = app.table(
  "quotas",
  {
    roundId: uuid()
      .notNull()
      .references(() => rounds.id),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    award: text({ enum: awardKeys }).notNull(),
    places: integer().notNull(),
    used: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.bodyId, t.award] }),
    check("a_quota_is_never_exceeded", sql`${t.used} between 0 and ${t.places}`),
  ],
);

/** Places taken: at most one of a body for a nomination. */
export const places = app.table(
  "places",
  {
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    roundId: uuid().notNull(),
    bodyId: uuid().notNull(),
    award: text({ enum: awardKeys }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.nominationId, t.bodyId] }),
    foreignKey({
      columns: [t.roundId, t.bodyId, t.award],
      foreignColumns: [quotas.roundId, quotas.bodyId, quotas.award],
    }),
  ],
);
