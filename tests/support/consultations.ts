import { randomBytes } from "node:crypto";
import type { Database } from "@/db/client";
import { consultationTemplates } from "@/db/schema/consultations";
import { department, type Actor } from "@/domain/actor";
import { addDays } from "@/domain/calendar";
import type { AnswerInput } from "@/domain/consultation-input";
import { answer } from "@/services/consultations/answer";
import { ask } from "@/services/consultations/ask";
import { person, round } from "./city";
import type { TestDatabase } from "./database";
import { act, today } from "./lists";
import { type Made, valueOf } from "./nominations";

export const newToken = (): string => randomBytes(32).toString("base64url");

export type Letter = { readonly consultationId: string; readonly token: string; readonly department: string };

/** The round of the tests asks nobody; a test that needs it says whom. */
export const addTemplate = (
  all: Database,
  row: Omit<typeof consultationTemplates.$inferInsert, "roundId" | "ordinal">,
): Promise<unknown> => all.insert(consultationTemplates).values({ ...row, roundId: round, ordinal: 1 });

export const letterTo = (
  name: string,
  about: readonly Made[],
  change: { readonly required?: boolean; readonly email?: string } = {},
) => ({
  department: name,
  email: "",
  required: false,
  nominationIds: about.map(({ id }) => id),
  token: newToken(),
  ...change,
});

/** Sends letters that are due so many days from today and tells their links. */
export async function asked(
  { desks }: TestDatabase,
  letters: readonly ReturnType<typeof letterTo>[],
  { dueIn = 5, by = person.lishi }: { readonly dueIn?: number; readonly by?: Actor } = {},
): Promise<readonly Letter[]> {
  const input = { dueOn: addDays(today(), dueIn), letters: [...letters] };
  const sent = valueOf(await act(desks, by, ask, input)).letters;
  return sent.map(({ consultationId, department: name }, index) => ({
    consultationId,
    department: name,
    token: letters[index]?.token ?? "",
  }));
}

export const saying = (
  about: readonly Made[],
  said: AnswerInput["answers"][number]["answer"] = "agree",
  reason = "",
): AnswerInput => ({
  answeredBy: "某单位办公室某某",
  answers: about.map(({ id }) => ({ nominationId: id, answer: said, reason })),
});

/** A department answers by its link. */
export const answering = ({ desks }: TestDatabase, token: string, input: AnswerInput) =>
  act(desks, department, answer, { ...input, token, reply: null });
