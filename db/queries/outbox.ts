import type { Database } from "../client";
import { outbox } from "../schema/requests";

/** Puts a message where it goes out from once the transaction is done. */
export async function insertMessage(
  db: Database,
  topic: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  await db.insert(outbox).values({ topic, payload });
}
