import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { RuleParameters } from "@/domain/eligibility";
import type { Remark } from "@/domain/nomination";
import type { Phrase } from "@/domain/phrase";
import type { Database } from "../client";
import { phrases } from "../schema/review-marks";

/** The round's phrases that everybody has, and those that the acting body has kept. */
export async function listPhrases(db: Database, roundId: string): Promise<readonly Phrase[]> {
  const rows = await db
    .select({
      id: phrases.id,
      use: phrases.use,
      ruleKind: phrases.ruleKind,
      field: phrases.field,
      text: phrases.text,
      bodyId: phrases.bodyId,
    })
    .from(phrases)
    .where(and(eq(phrases.roundId, roundId), isNull(phrases.removedAt)))
    .orderBy(sql`${phrases.bodyId} is null`, asc(phrases.ordinal), asc(phrases.text), asc(phrases.id));
  return rows.map(({ bodyId, ruleKind, field, ...rest }) => ({
    ...rest,
    ruleKind: ruleKind as RuleParameters["kind"] | null,
    field: field as Remark["field"] | null,
    isOwn: bodyId !== null,
  }));
}

export type NewPhrase = {
  readonly roundId: string;
  readonly bodyId: string;
  readonly use: Phrase["use"];
  readonly ruleKind: Phrase["ruleKind"];
  readonly field: Phrase["field"];
  readonly text: string;
};

export async function insertPhrase(db: Database, phrase: NewPhrase): Promise<string> {
  const [row] = await db.insert(phrases).values(phrase).returning({ id: phrases.id });
  if (!row) throw new Error("an inserted phrase has an id");
  return row.id;
}

/** Removes a phrase of this body; false where there is none. */
export async function removeOwnPhrase(db: Database, id: string, bodyId: string, removedAt: string): Promise<boolean> {
  const removed = await db
    .update(phrases)
    .set({ removedAt })
    .where(and(eq(phrases.id, id), eq(phrases.bodyId, bodyId), isNull(phrases.removedAt)))
    .returning({ id: phrases.id });
  return removed.length === 1;
}
