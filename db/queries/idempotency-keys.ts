import { and, eq } from "drizzle-orm";
import type { Database } from "../client";
import { idempotencyKeys } from "../schema/requests";

type Key = { readonly personId: string; readonly key: string };

/** Enters a key; false when it was entered before. Waits for a request in flight with the same key. */
export async function insertKey(db: Database, entry: Key & { readonly requestHash: Buffer }): Promise<boolean> {
  const rows = await db
    .insert(idempotencyKeys)
    .values(entry)
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  return rows.length === 1;
}

export async function findKey(db: Database, { personId, key }: Key) {
  const [row] = await db
    .select({ requestHash: idempotencyKeys.requestHash, answer: idempotencyKeys.answer })
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.personId, personId), eq(idempotencyKeys.key, key)));
  return row ?? null;
}

export async function updateAnswer(db: Database, { personId, key }: Key, answer: unknown): Promise<void> {
  await db
    .update(idempotencyKeys)
    .set({ answer })
    .where(and(eq(idempotencyKeys.personId, personId), eq(idempotencyKeys.key, key)));
}
