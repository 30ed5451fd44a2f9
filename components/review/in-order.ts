import type { Finding, Verdict } from "@/domain/eligibility";

const order: readonly Verdict[] = ["fail", "manual", "pending", "pass"];

/** Findings as a reviewer reads them: what fails first, what is met last. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  order.flatMap((verdict) => findings.filter((finding) => finding.verdict === verdict));
