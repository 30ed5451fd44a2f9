import type { AwardKey } from "./award-types";
import type { Rule } from "./eligibility";

/** The keys of the negative list that the rules of a round ask for an award. */
export const negativeQuestions = (rules: readonly Rule[], award: AwardKey | ""): readonly string[] =>
  rules.flatMap(({ award: of, parameters }) =>
    parameters.kind === "negative_list" && (of === null || of === award)
      ? parameters.questions.map(({ key }) => key)
      : [],
  );
