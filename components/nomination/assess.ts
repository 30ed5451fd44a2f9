import { dayOf } from "@/domain/calendar";
import type { EarlierHonour, Finding } from "@/domain/eligibility";
import { blockers, evaluateAll } from "@/domain/evaluate";
import type { FormDraft } from "@/domain/nomination";
import type { RoundWithRules, SpecialDay } from "@/domain/round";
import { percentDone, type SectionState, sectionStates } from "@/domain/sections";
import { fieldErrors } from "@/domain/submission";
import { pathLabel } from "./path-label";
import { questionsFor } from "./questions-for";

export type Circumstances = {
  readonly round: RoundWithRules;
  readonly earlierHonours: readonly EarlierHonour[];
  readonly specialDays: readonly SpecialDay[];
  readonly now: string;
};

/** One thing that keeps a form from being submitted; `path` is the field where it can be mended. */
export type Problem = { readonly path: string; readonly label: string; readonly text: string };

export type Assessment = {
  readonly errors: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  readonly sections: readonly SectionState[];
  readonly percent: number;
  readonly problems: readonly Problem[];
};

const fieldOf = (path: string): string => path.split(".")[0] ?? path;

/** What the form still lacks, rule by rule and field by field. */
export function assess(form: FormDraft, { round, earlierHonours, specialDays, now }: Circumstances): Assessment {
  const questions = questionsFor(round, form.award);
  const errors = fieldErrors(
    form,
    dayOf(now),
    questions.map(({ key }) => key),
  );
  const findings = evaluateAll(round.rules, { form, roundYear: round.year, earlierHonours, specialDays });
  const wrong = new Set(Object.keys(errors).map(fieldOf));
  const lacking = Object.entries(errors).map(([path, text]) => ({ path, label: pathLabel(path, questions), text }));
  const failing = blockers(findings, form)
    .filter(({ field }) => !wrong.has(field))
    .map(({ field, hard, ruleId, title, figures }) => ({
      path: hard ? field : `reasons.${ruleId}`,
      label: title,
      text: hard ? figures : `${figures}，请写明理由`,
    }));
  return {
    errors,
    findings,
    sections: sectionStates(form, errors, findings),
    percent: percentDone(form, errors, findings),
    problems: [...lacking, ...failing],
  };
}
