import {
  answerLabels,
  type ConsultationAnswer,
  type ConsultationLine,
  type ConsultedItem,
  type LetterState,
  letterState,
} from "@/domain/consultation";
import type { StatusTone } from "../ui/status-tag";

const labels: Readonly<Record<LetterState, string>> = {
  answered: "已答复",
  overdue: "逾期未答复",
  waiting: "等待答复",
};
const tones: Readonly<Record<LetterState, StatusTone>> = { answered: "ok", overdue: "bad", waiting: "info" };

const answerTones: Readonly<Record<ConsultationAnswer, StatusTone>> = {
  agree: "ok",
  disagree: "bad",
  no_opinion: "mute",
};

type Said = { readonly label: string; readonly tone: StatusTone };

/** Where a letter stands, in words. */
const letter = (line: Pick<ConsultationLine, "answeredAt" | "dueOn">, now: string): Said => {
  const state = letterState(line, now);
  return { label: labels[state], tone: tones[state] };
};

/** What a department says about one nomination, or that it does not. */
const item = (one: Pick<ConsultedItem, "answer">, line: ConsultationLine, now: string): Said =>
  one.answer === null ? letter(line, now) : { label: answerLabels[one.answer], tone: answerTones[one.answer] };

export const letterWords = { letter, item };
