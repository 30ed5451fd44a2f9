import { asc, eq } from "drizzle-orm";
import { smallint, text } from "drizzle-orm/pg-core";
import type { Database } from "../client";
import { pub } from "../schema/schemas";

const publicDivisions = pub
  .view("divisions", {
    code: text().notNull(),
    name: text().notNull(),
    kind: text({ enum: ["city", "county"] }).notNull(),
    ordinal: smallint().notNull(),
  })
  .existing();

export type County = { readonly code: string; readonly name: string };

/** The counties of the city in their usual order. */
export async function listPublicCounties(db: Database): Promise<readonly County[]> {
  return db
    .select({ code: publicDivisions.code, name: publicDivisions.name })
    .from(publicDivisions)
    .where(eq(publicDivisions.kind, "county"))
    .orderBy(asc(publicDivisions.ordinal));
}
