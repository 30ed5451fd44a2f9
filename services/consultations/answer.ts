import { createHash } from "node:crypto";
import type { Transaction } from "@/db/client";
import { type AnswerOutcome, answerByLink, findByLink } from "@/db/queries/consultation-links";
import type { StampedReply } from "@/db/queries/consultations";
import { appendEvent } from "@/db/queries/events";
import type { Actor } from "@/domain/actor";
import type { AnswerInput } from "@/domain/consultation-input";
import type { Refusal } from "@/domain/refusal";
import { ok, type Result, refuse } from "@/domain/result";
import { tokenDigest } from "../people/token-digest";
import { notifyBody } from "./notify-body";

export type ByLink = AnswerInput & { readonly token: string; readonly reply: StampedReply | null };

const refusals: Readonly<Record<Exclude<AnswerOutcome, "ok">, Refusal>> = {
  unknown: { code: "link_unknown" },
  used: { code: "link_used" },
  expired: { code: "link_expired" },
  incomplete: { code: "invalid", fields: { answers: "请逐项答复" } },
};

/** A department answers by its link, once and in time, all that it was asked about. */
export async function answer(
  actor: Actor,
  { token, answeredBy, answers, reply }: ByLink,
  { db, now }: Transaction,
): Promise<Result<{ readonly answeredAt: string }>> {
  if (actor.role !== "department") return refuse({ code: "not_your_role" });
  const hash = tokenDigest(token);
  const outcome = await answerByLink(db, hash, { answeredBy, answers, reply });
  if (outcome !== "ok") return refuse(refusals[outcome]);
  const letter = await findByLink(db, hash);
  if (!letter) throw new Error("a letter that was answered is there");
  await notifyBody(letter, "consultation_answered", { at: now }, db);
  await appendEvent(db, {
    verb: "consultation_answered",
    subjectKind: "consultation",
    subjectId: letter.id,
    detail: {
      answers: answers.map(({ nominationId, answer: said }) => ({ nominationId, answer: said })),
      said: digestOf(JSON.stringify([answeredBy, answers])),
      reply: reply?.sha256.toString("hex") ?? null,
    },
  });
  return ok({ answeredAt: now });
}

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");
