"use client";
import type { AnswerInput } from "@/domain/consultation-input";
import type { Refusal } from "@/domain/refusal";
import { type Result, ok, refuse } from "@/domain/result";

type Answered = { readonly answeredAt: string };
/** Null: nobody was reached. */
export type SendAnswer = (token: string, input: AnswerInput, reply: File | null) => Promise<Result<Answered> | null>;
type Reply = Answered | { readonly refusal: Refusal };

/** Sends a department's answers and its stamped reply; the link stands in a header, never in an address. */
export const sendAnswer: SendAnswer = async (token, input, reply) => {
  const body = new FormData();
  body.set("answers", JSON.stringify(input));
  if (reply !== null) body.set("reply", reply);
  const answer = await fetch("/api/consultations", {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body,
    cache: "no-store",
  }).catch(() => null);
  const said: Reply | null = answer === null ? null : await answer.json().catch(() => null);
  if (said === null) return null;
  return "refusal" in said ? refuse(said.refusal) : ok(said);
};
