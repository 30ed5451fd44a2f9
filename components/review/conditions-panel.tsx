import type { Finding, Verdict } from "@/domain/eligibility";
import type { ReviewRecord } from "@/domain/review-desk";
import { type ManualChecks, verdictAfter } from "@/domain/review-marks";
import type { ManualCheckInput } from "@/domain/review-marks";
import type { Send } from "../form/send";
import { Icon, type IconName } from "../ui/icon";
import { checkedFindings, verdictsOf } from "./checked-findings";
import { verdictLabels } from "./labels";
import { ManualCheck } from "./manual-check";
import { PanelHead } from "./panel-head";
import { QuotaLine } from "./quota-line";
import { verdictWords } from "./verdict-words";

const shown: Readonly<Record<Verdict, readonly [className: string, icon: IconName]>> = {
  pass: ["ok", "check"],
  fail: ["bad", "cross"],
  pending: ["wait", "clock"],
  manual: ["man", "eye"],
};

export type ConditionsPanelProps = {
  readonly record: ReviewRecord;
  readonly checkByHand: Send<ManualCheckInput>;
};

/** Each condition with the unit's own figures, what fails first; what is left to a person is checked here. */
export function ConditionsPanel({ record, checkByHand }: ConditionsPanelProps) {
  const all = checkedFindings(record);
  return (
    <section className="panel" aria-labelledby="conditions">
      <PanelHead id="conditions" title="条件核对">
        <small>{verdictWords(verdictsOf(record))}</small>
      </PanelHead>
      {all.length === 0 ? <p className="panel__b muted">这一批次没有设条件。</p> : null}
      <ul className="elig elig--fold">
        {all.map(({ finding, checks }) => (
          <Condition key={finding.ruleId} record={record} finding={finding} checks={checks} checkByHand={checkByHand} />
        ))}
        <QuotaLine record={record} />
      </ul>
    </section>
  );
}

type ConditionProps = ConditionsPanelProps & { readonly finding: Finding; readonly checks: ManualChecks };

function Condition({ record, finding, checks, checkByHand }: ConditionProps) {
  const { ruleId, title, clause, hard, figures } = finding;
  const verdict = verdictAfter(finding, checks);
  const [className, icon] = shown[verdict];
  const reason = record.nomination.form.reasons[ruleId];
  return (
    <li className={className}>
      <Icon name={icon} size={20} />
      <div>
        <b>
          {title}
          <span>{verdict === "manual" ? "要你核" : verdictLabels[verdict]}</span>
        </b>
        <p className="fml">{figures}</p>
        {reason ? <p>单位说明：{reason}</p> : null}
        <cite>
          {clause}
          {hard ? null : "，原则上要求"}
        </cite>
        {finding.verdict === "manual" ? (
          <ManualCheck
            key={`${record.nomination.id}:${record.nomination.submissions}:${checks.own?.at ?? ""}`}
            nominationId={record.nomination.id}
            submission={record.nomination.submissions}
            ruleId={ruleId}
            title={title}
            checks={checks}
            mayCheck={record.refusals.return === null}
            send={checkByHand}
          />
        ) : null}
      </div>
    </li>
  );
}
