import type { Database } from "@/db/client";

/** Does something in a transaction of its own and undoes it; tells what came of it. */
export async function undone<T>(db: Database, work: (on: Database) => Promise<T>): Promise<T> {
  const results: T[] = [];
  await db
    .transaction(async (on) => {
      results.push(await work(on));
      on.rollback();
    })
    .catch((error: unknown) => {
      if (results.length === 0) throw error;
    });
  const [result] = results;
  if (result === undefined) throw new Error("the work had a result");
  return result;
}
