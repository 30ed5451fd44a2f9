import type { FormDraft } from "@/domain/nomination";
import type { RoundWithRules } from "@/domain/round";

/** A form with a place for every answer and reason that the round may ask for. */
function widen(form: FormDraft, round: RoundWithRules): FormDraft {
  const keys = round.rules.flatMap(({ parameters }) =>
    parameters.kind === "negative_list" ? parameters.questions.map(({ key }) => key) : [],
  );
  const negatives = Object.fromEntries(keys.map((key) => [key, { answer: "" as const, note: "" }]));
  const reasons = Object.fromEntries(["creditCode", ...round.rules.map(({ id }) => id)].map((key) => [key, ""]));
  return { ...form, negatives: { ...negatives, ...form.negatives }, reasons: { ...reasons, ...form.reasons } };
}

/** The form without the places nobody wrote in. */
function trim(form: FormDraft): FormDraft {
  const negatives = Object.entries(form.negatives).filter(([, { answer, note }]) => answer !== "" || note !== "");
  const reasons = Object.entries(form.reasons).filter(([, text]) => text !== "");
  return {
    ...form,
    honours: form.honours.map((row) => ({ ...row })),
    evidence: form.evidence.map((row) => ({ ...row })),
    negatives: Object.fromEntries(negatives.map(([key, answer]) => [key, { ...answer }])),
    reasons: Object.fromEntries(reasons),
  };
}

export const fullForm = { widen, trim };
