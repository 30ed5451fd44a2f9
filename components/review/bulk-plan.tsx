import { awardTypes } from "@/domain/award-types";
import type { BulkPlan as Plan, PlanQuota } from "@/domain/bulk";
import { dayWords } from "@/domain/calendar";
import { BulkExclusions } from "./bulk-exclusions";
import { addressWords, mailWords } from "./bulk-words";

const quotaWords = ({ award, places, before, after }: PlanQuota): string =>
  `${awardTypes[award].label}：已用${before}，办理后${after}，共${places}个`;

/** 试算: who is dealt with in which order, who is not and why, the places, and what is sent. */
export function BulkPlan({ plan }: { readonly plan: Plan }) {
  const { act, lines, excluded, quotas, mails, resubmitBy } = plan;
  return (
    <div className="bulk__plan">
      <section>
        <h4>办理{lines.length}件</h4>
        {lines.length === 0 ? <p>没有可以办理的。</p> : null}
        <ol>
          {lines.map(({ nominationId, title, award }) => (
            <li key={nominationId}>
              {title}
              <small>{awardTypes[award].label}</small>
            </li>
          ))}
        </ol>
      </section>
      <BulkExclusions act={act} excluded={excluded} heading={`不办理${excluded.length}件`} />
      {quotas.length === 0 ? null : (
        <section>
          <h4>名额</h4>
          <ul>
            {quotas.map((quota) => (
              <li key={quota.award}>{quotaWords(quota)}</li>
            ))}
          </ul>
        </section>
      )}
      {resubmitBy === null ? null : (
        <section>
          <h4>限期</h4>
          <p>到{dayWords(resubmitBy)}24时</p>
        </section>
      )}
      <BulkMails mails={mails} />
    </div>
  );
}

function BulkMails({ mails }: Pick<Plan, "mails">) {
  return (
    <section>
      <h4>通知</h4>
      <p>{mailWords(mails)}</p>
      <ul>
        {mails.map((mail) => (
          <li key={`${mail.to} ${mail.subject}`}>
            {mail.to}：{mail.subject}
            <small>{addressWords(mail)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
