import { dayOf } from "@/domain/calendar";
import type { EarlierHonour, Finding } from "@/domain/eligibility";
import { blockers, evaluateAll } from "@/domain/evaluate";
import type { FormDraft } from "@/domain/nomination";
import type { RoundWithRules, SpecialDay } from "@/domain/round";
import { percentDone, type SectionState, sectionStates } from "@/domain/sections";
import type { FieldErrors } from "./form-checks";
import { pathLabel } from "./path-label";
import { placeInForm } from "./place-in-form";
import { type Question, questionsFor } from "./questions-for";

export type Circumstances = {
  readonly round: RoundWithRules;
  readonly earlierHonours: readonly EarlierHonour[];
  readonly specialDays: readonly SpecialDay[];
};

/** One thing that keeps a form from being submitted; `path` is the field where it can be mended. */
export type Problem = { readonly path: string; readonly label: string; readonly text: string };

export type Assessment = {
  readonly errors: FieldErrors;
  readonly findings: readonly Finding[];
  readonly sections: readonly SectionState[];
  readonly percent: number;
  readonly problems: readonly Problem[];
};

const fieldOf = (path: string): string => path.split(".")[0] ?? path;

const inOrder = (placed: readonly (readonly [field: string, problem: Problem])[]): readonly Problem[] =>
  [...placed].sort(([one], [other]) => placeInForm(one) - placeInForm(other)).map(([, problem]) => problem);

/** The errors of the fields as problems, from the top of the form to its end. */
export const problemsOf = (errors: FieldErrors, questions: readonly Question[]): readonly Problem[] =>
  inOrder(Object.entries(errors).map(([path, text]) => [path, { path, label: pathLabel(path, questions), text }]));

const problemOf = ({ field, hard, ruleId, title, figures }: Finding): Problem =>
  hard
    ? { path: field, label: title, text: figures }
    : { path: `reasons.${ruleId}`, label: title, text: `${figures}，请写明理由` };

/** What the form still lacks, rule by rule and field by field; `errors` is what its fields lack. */
export function assess(form: FormDraft, errors: FieldErrors, circumstances: Circumstances): Assessment {
  const { round, earlierHonours, specialDays } = circumstances;
  const questions = questionsFor(round, form.award);
  const findings = evaluateAll(round.rules, {
    form,
    roundYear: round.year,
    opensOn: dayOf(round.opensAt),
    earlierHonours,
    specialDays,
  });
  const wrong = new Set(Object.keys(errors).map(fieldOf));
  const failing = blockers(findings, form).filter(({ field }) => !wrong.has(field));
  return {
    errors,
    findings,
    sections: sectionStates(form, errors, findings),
    percent: percentDone(form, errors, findings),
    problems: inOrder([
      ...problemsOf(errors, questions).map((problem) => [problem.path, problem] as const),
      ...failing.map((finding) => [finding.field, problemOf(finding)] as const),
    ]),
  };
}
