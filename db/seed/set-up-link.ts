import { createHash, randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { env } from "@/env";

/** A link with which an empty installation is set up, once, within seven days; only the digest of its token is kept. */
export async function insertSetUpLink(db: Database): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const digest = createHash("sha256").update(token).digest();
  await db.execute(
    sql`insert into app.set_up_links (token_hash, expires_at) values (${digest}, clock_timestamp() + interval '7 days')`,
  );
  return `${env.SITE_URL}/set-up/${token}`;
}
