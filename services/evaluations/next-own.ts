import type { Transaction } from "@/db/client";
import { nextCase } from "@/domain/next-case";
import { ownLines } from "./own-lines";

/** The next nomination that a judge has to score in an evaluation after this one. */
export async function nextOwn(
  personId: string,
  { evaluationId, nominationId }: { readonly evaluationId: string; readonly nominationId: string },
  on: Pick<Transaction, "db">,
): Promise<string | null> {
  const { lines } = await ownLines(personId, [evaluationId], on);
  return nextCase(
    lines.filter((line) => line.evaluationId === evaluationId),
    nominationId,
  );
}
