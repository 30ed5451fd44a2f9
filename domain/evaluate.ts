import type { EligibilityFacts, Finding, Rule } from "./eligibility";
import type { FormDraft } from "./nomination";
import { judge } from "./rule-kinds";
import { isVisible } from "./text";

/** Holds one rule against what the unit filled in; `figures` names the unit's own figures. */
export function evaluate(rule: Rule, facts: EligibilityFacts): Finding {
  const { id: ruleId, title, clause, hard } = rule;
  return { ruleId, title, clause, hard, ...judge(rule.parameters, facts) };
}

/** The findings of the rules that apply to the form's award, in the order of the round's notice. */
export const evaluateAll = (rules: readonly Rule[], facts: EligibilityFacts): readonly Finding[] =>
  rules
    .filter((rule) => rule.award === null || rule.award === facts.form.award)
    .sort((one, other) => one.ordinal - other.ordinal)
    .map((rule) => evaluate(rule, facts));

/** The findings that keep a form from being submitted: a hard rule not yet met, a soft one failed without a written reason. */
export const blockers = (findings: readonly Finding[], form: FormDraft): readonly Finding[] =>
  findings.filter(({ hard, verdict, ruleId }) =>
    hard ? verdict === "fail" || verdict === "pending" : verdict === "fail" && !isVisible(form.reasons[ruleId] ?? ""),
  );
