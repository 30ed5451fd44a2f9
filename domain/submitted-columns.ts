import type { RuleParameters, Verdict, VerdictCounts } from "./eligibility";
import type { FormDraft } from "./form-draft";
import { wholeNumberIn } from "./text";

/** What the queue shows of a submission, kept beside it so that a list reads no form and evaluates no rule. */
export type SubmittedColumns = {
  readonly submittedTitle: string;
  readonly verdicts: VerdictCounts;
  /** How many of its rules failed, wait, or ask for a person. */
  readonly doubts: number;
  /** How many of a hundred are women; null where the form does not say. */
  readonly womenShare: number | null;
  /** Whether the rule about that share failed. */
  readonly womenShort: boolean;
};

/** A rule's verdict, and what kind of rule it is. */
export type RuleFinding = { readonly verdict: Verdict; readonly kind: RuleParameters["kind"] | undefined };

/** Counts what the rules found in a form, and takes from it what the queue shows. */
export function submittedColumns(
  { fullName, staffTotal, staffWomen }: Pick<FormDraft, "fullName" | "staffTotal" | "staffWomen">,
  findings: readonly RuleFinding[],
): SubmittedColumns {
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  const verdicts = { pass: count("pass"), fail: count("fail"), pending: count("pending"), manual: count("manual") };
  const [staff, women] = [wholeNumberIn(staffTotal), wholeNumberIn(staffWomen)];
  return {
    submittedTitle: fullName.trim(),
    verdicts,
    doubts: findings.length - verdicts.pass,
    womenShare: staff === null || women === null || staff === 0 || women > staff ? null : (100 * women) / staff,
    womenShort: findings.some(({ kind, verdict }) => kind === "women_share" && verdict === "fail"),
  };
}
