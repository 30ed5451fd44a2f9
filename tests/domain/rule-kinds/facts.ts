import type { EarlierHonour, EligibilityFacts, RuleParameters } from "@/domain/eligibility";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import { judge } from "@/domain/rule-kinds";
import type { SpecialDay } from "@/domain/special-day";

type Row = FormDraft["honours"][number];

export const honourRow = (change: Partial<Row>): Row => ({
  title: "",
  level: "",
  grantedBy: "",
  year: "",
  documentNumber: "",
  ...change,
});

/** What the rules look at, for a model post of the round of 2027; a test says only what matters to it. */
export type Case = {
  readonly form?: Partial<FormDraft>;
  readonly roundYear?: number;
  readonly opensOn?: string;
  readonly earlierHonours?: readonly EarlierHonour[];
  readonly specialDays?: readonly SpecialDay[];
};

const factsOf = ({ form, ...other }: Case): EligibilityFacts => ({
  form: { ...emptyForm, award: "model_post", ...form },
  roundYear: 2027,
  opensOn: "2026-12-01",
  earlierHonours: [],
  specialDays: [],
  ...other,
});

export const judged = (parameters: RuleParameters, one: Case) => {
  const { verdict, figures, field } = judge(parameters, factsOf(one));
  return [verdict, figures, field];
};

export const verdictOf = (parameters: RuleParameters, one: Case) => judge(parameters, factsOf(one)).verdict;
