import type { Finding, Verdict, VerdictCounts } from "@/domain/eligibility";
import type { ReviewRecord } from "@/domain/review-desk";
import { countVerdicts, type ManualChecks, manualChecksOf, verdictAfter } from "@/domain/review-marks";

export type CheckedFinding = { readonly finding: Finding; readonly checks: ManualChecks };

type Judged = Pick<ReviewRecord, "findings" | "checks" | "stage" | "nomination">;

const order: readonly Verdict[] = ["fail", "manual", "pending", "pass"];

const withChecks = ({ findings, checks, stage, nomination: { submissions } }: Judged): readonly CheckedFinding[] =>
  findings.map((finding) => ({
    finding,
    checks: manualChecksOf(checks, { ruleId: finding.ruleId, submission: submissions, stage }),
  }));

/** The findings of a record with what was checked by hand; what fails first, what is met last, what was left to a person before that. */
export function checkedFindings(record: Judged): readonly CheckedFinding[] {
  const place = ({ finding, checks }: CheckedFinding): number => {
    const after = verdictAfter(finding, checks);
    return after === "fail" ? 0 : order.indexOf(finding.verdict);
  };
  return [...withChecks(record)].sort((one, other) => place(one) - place(other));
}

/** How many findings of a record came to each verdict, after what was checked by hand. */
export const verdictsOf = (record: Judged): VerdictCounts =>
  countVerdicts(withChecks(record).map(({ finding, checks }) => verdictAfter(finding, checks)));
