import type { Finding, Verdict } from "@/domain/eligibility";
import { Icon, type IconName } from "../ui/icon";
import { inOrder } from "./in-order";
import { verdictLabels } from "./labels";
import { PanelHead } from "./panel-head";
import { verdictWords } from "./verdict-words";

const shown: Readonly<Record<Verdict, readonly [className: string, icon: IconName]>> = {
  pass: ["ok", "check"],
  fail: ["bad", "cross"],
  pending: ["wait", "clock"],
  manual: ["man", "eye"],
};

export type ConditionsPanelProps = {
  readonly findings: readonly Finding[];
  /** What the unit wrote about a condition it does not meet, by rule. */
  readonly reasons: Readonly<Record<string, string>>;
};

/** Each condition with the unit's own figures, what fails first. */
export function ConditionsPanel({ findings, reasons }: ConditionsPanelProps) {
  const counts = { pass: 0, fail: 0, pending: 0, manual: 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  return (
    <section className="panel" aria-labelledby="conditions">
      <PanelHead id="conditions" title="条件核对">
        <small>{verdictWords(counts)}</small>
      </PanelHead>
      {findings.length === 0 ? <p className="panel__b muted">这一批次没有设条件。</p> : null}
      <ul className="elig elig--fold">
        {inOrder(findings).map(({ ruleId, title, clause, hard, verdict, figures }) => {
          const [className, icon] = shown[verdict];
          return (
            <li key={ruleId} className={className}>
              <Icon name={icon} size={20} />
              <div>
                <b>
                  {title}
                  <span>{verdictLabels[verdict]}</span>
                </b>
                <p className="fml">{figures}</p>
                {reasons[ruleId] ? <p>单位说明：{reasons[ruleId]}</p> : null}
                <cite>
                  {clause}
                  {hard ? null : "，原则上要求"}
                </cite>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
