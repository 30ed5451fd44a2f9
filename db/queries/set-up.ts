import { sql } from "drizzle-orm";
import type { Database } from "../client";

export async function isSetUpOpen(db: Database, token: Buffer): Promise<boolean> {
  const rows = await db.execute<{ open: boolean }>(sql`select app.set_up_open(${token}) as open`);
  return rows[0]?.open === true;
}

export type SetUp = {
  readonly city: { readonly code: string; readonly name: string; readonly federation: string };
  readonly counties: readonly { readonly code: string; readonly name: string; readonly federation: string }[];
  readonly administrators: readonly {
    readonly account: string;
    readonly name: string;
    readonly role: "admin" | "security" | "auditor";
    readonly passwordHash: string;
  }[];
};

/** Uses up the link and makes the city and its administrators; false when the link is spent. */
export async function insertSetUp(
  db: Database,
  token: Buffer,
  { city, counties, administrators }: SetUp,
): Promise<boolean> {
  const rows = await db.execute<{ done: boolean }>(
    sql`select app.set_up(${token}, ${JSON.stringify(city)}::jsonb, ${JSON.stringify(counties)}::jsonb, ${JSON.stringify(administrators)}::jsonb) as done`,
  );
  return rows[0]?.done === true;
}
