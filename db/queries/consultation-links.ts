import { sql } from "drizzle-orm";
import type { AskedLetter, ConsultationAnswer, LinkedItem } from "@/domain/consultation";
import type { Database } from "../client";
import type { StampedReply } from "./consultations";

export type FoundByLink = AskedLetter & { readonly id: string; readonly answeredAt: string | null };

type Told = Omit<FoundByLink, "items"> & { readonly items: readonly LinkedItem[] | null };

const iso = (text: string): string => new Date(text).toISOString();

/** What a link is for, through the one function that tells; null where no letter has this link. */
export async function findByLink(db: Database, tokenHash: Buffer): Promise<FoundByLink | null> {
  const [row] = await db.execute<{ letter: Told | null }>(sql`select app.consultation_by_link(${tokenHash}) as letter`);
  const letter = row?.letter;
  if (!letter) return null;
  const { id, department, bodyName, year, number, askedAt, dueOn, answeredAt, items } = letter;
  return {
    id,
    department,
    bodyName,
    year,
    number,
    dueOn,
    askedAt: iso(askedAt),
    answeredAt: answeredAt === null ? null : iso(answeredAt),
    items: (items ?? []).map(({ nominationId, title, award, unitName, creditCode, unitNature }) => ({
      nominationId,
      title,
      award,
      unitName,
      creditCode,
      unitNature,
    })),
  };
}

export type NewAnswer = {
  readonly answeredBy: string;
  readonly answers: readonly {
    readonly nominationId: string;
    readonly answer: ConsultationAnswer;
    readonly reason: string;
  }[];
  readonly reply: StampedReply | null;
};

export type AnswerOutcome = "ok" | "unknown" | "used" | "expired" | "incomplete";

/** Takes a department's answers through the one function that may, once. */
export async function answerByLink(
  db: Database,
  tokenHash: Buffer,
  { answeredBy, answers, reply }: NewAnswer,
): Promise<AnswerOutcome> {
  const file = reply === null ? null : JSON.stringify({ ...reply, sha256: reply.sha256.toString("hex") });
  const [row] = await db.execute<{ outcome: AnswerOutcome }>(
    sql`select outcome from app.answer_consultation(${tokenHash}, ${answeredBy}, ${JSON.stringify(answers)}::jsonb, ${file}::jsonb)`,
  );
  if (!row) throw new Error("the database did not say what became of an answer");
  return row.outcome;
}
