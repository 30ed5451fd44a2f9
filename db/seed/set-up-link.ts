import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { env } from "@/env";
import { digestOf } from "@/services/people/sign-in";

/** A link with which an empty installation is set up, once, within seven days; only its digest is kept. */
export async function insertSetUpLink(db: Database): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await db.execute(
    sql`insert into app.set_up_links (token_hash, expires_at) values (${digestOf(token)}, clock_timestamp() + interval '7 days')`,
  );
  return `${env.SITE_URL}/set-up/${token}`;
}
