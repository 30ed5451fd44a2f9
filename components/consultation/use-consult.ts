"use client";
import { useState } from "react";
import type { AskedLetter, ConsultationAnswer } from "@/domain/consultation";
import { answerInput } from "@/domain/consultation-input";
import type { Refusal } from "@/domain/refusal";
import { refusalText } from "../form/refusal-text";
import type { Saying } from "./saying";
import type { SendAnswer } from "./send-answer";

const lostLine = "没有连上服务器，填写的内容还在，请再试一次。";
const unfilledLine = "有几处还没有填好，请看标出的地方。";
const kindLine = "复函只收PDF、JPG、PNG。请另存或者拍照后再上传。";

const wordsOf = (refusal: Refusal): string =>
  refusal.code === "file_refused" && refusal.fault === "kind" ? kindLine : refusalText(refusal);

const silent: Saying = { answer: null, reason: "" };

/** A department's answers while they are put together, and their sending. */
export function useConsult(token: string, { items }: AskedLetter, sendAnswer: SendAnswer) {
  const [said, setSaid] = useState<Readonly<Record<string, Saying>>>({});
  const [answeredBy, setAnsweredBy] = useState("");
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [words, setWords] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<string | null>(null);

  const of = (nominationId: string): Saying => said[nominationId] ?? silent;
  const say = (nominationId: string, part: Partial<Saying>): void =>
    setSaid((all) => ({ ...all, [nominationId]: { ...(all[nominationId] ?? silent), ...part } }));
  const sayAll = (answer: ConsultationAnswer): void =>
    items.forEach(({ nominationId }) => say(nominationId, { answer }));

  const send = async (reply: File | null): Promise<void> => {
    if (busy) return;
    const answers = items.map(({ nominationId }) => ({ nominationId, ...of(nominationId) }));
    const input = answerInput.safeParse({ answeredBy, answers });
    const issues = input.error?.issues ?? [];
    setErrors(Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message])));
    setWords(input.success ? null : unfilledLine);
    if (!input.success) return;
    setBusy(true);
    const result = await sendAnswer(token, input.data, reply);
    setBusy(false);
    if (result === null) setWords(lostLine);
    else if (result.ok) setDone(result.value.answeredAt);
    else setWords(wordsOf(result.refusal));
  };

  return { said, of, say, sayAll, answeredBy, setAnsweredBy, errors, words, busy, done, send };
}
