import type { Transaction } from "@/db/client";

/** A part of a transaction, told apart by a savepoint: what it wrote stays or is gone as its outcome says. */
export async function part<T>(
  { db, now }: Transaction,
  work: (on: Transaction) => Promise<T>,
  stays: (outcome: T) => boolean,
): Promise<T> {
  const outcomes: T[] = [];
  const gone = new Error("this part does not stay");
  await db
    .transaction(async (inner) => {
      const outcome = await work({ db: inner, now });
      outcomes.push(outcome);
      if (!stays(outcome)) throw gone;
    })
    .catch((error: unknown) => {
      if (error !== gone) throw error;
    });
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error("a part of a transaction has an outcome");
  return outcome;
}
