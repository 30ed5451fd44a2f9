import type { FormDraft } from "@/domain/nomination";
import type { RoundWithRules } from "@/domain/round";
import { questionText } from "@/domain/rule-kinds/negative-list";

export type Question = { readonly key: string; readonly text: string };

/** The questions of the round's negative list for an award. */
export const questionsFor = (round: RoundWithRules, award: FormDraft["award"]): readonly Question[] =>
  round.rules
    .filter((rule) => rule.award === null || rule.award === award)
    .flatMap(({ parameters }) => (parameters.kind === "negative_list" ? parameters.questions : []))
    .map((question) => ({ key: question.key, text: questionText(question) }));
