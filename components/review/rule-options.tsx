import type { Finding } from "@/domain/eligibility";
import { inOrder } from "./in-order";
import { verdictLabels } from "./labels";

/** The conditions that a decline can be tied to, what fails first. */
export function RuleOptions({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <>
      <option value="">不依据具体条件</option>
      {inOrder(findings).map(({ ruleId, title, verdict }) => (
        <option key={ruleId} value={ruleId}>
          {title}（{verdictLabels[verdict]}）
        </option>
      ))}
    </>
  );
}
