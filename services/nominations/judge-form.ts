import { dayOf } from "@/domain/calendar";
import type { EarlierHonour, Finding, Rule } from "@/domain/eligibility";
import { evaluateAll } from "@/domain/evaluate";
import type { FormDraft } from "@/domain/nomination";
import type { Round, SpecialDay } from "@/domain/round";

export type Judged = { readonly findings: readonly Finding[]; readonly earlierHonours: readonly EarlierHonour[] };

/** Holds one form against the rules of its round. */
export const judgeForm = (
  { year, opensAt }: Round,
  { rules, specialDays }: { readonly rules: readonly Rule[]; readonly specialDays: readonly SpecialDay[] },
  form: FormDraft,
  earlierHonours: readonly EarlierHonour[] = [],
): Judged => ({
  earlierHonours,
  findings: evaluateAll(rules, { form, roundYear: year, opensOn: dayOf(opensAt), earlierHonours, specialDays }),
});
