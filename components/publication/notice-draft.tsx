import { noticeText } from "@/domain/notice-text";
import type { ListPage } from "@/domain/publication-desk";
import { dayWords } from "../public/day-words";
import { awardGroups } from "./award-groups";
import { momentWords } from "./moment-words";

/** How the public notice of a list will read if it opens now. */
export function NoticeDraft({ page }: { readonly page: ListPage }) {
  const { round, span, line } = page;
  const standing = page.entries.filter((entry) => entry.removedReason === null);
  const { title, basis, procedure } = noticeText(round, standing, { number: line.meetingNumber, heldOn: line.heldOn });
  return (
    <details className="panel draft">
      <summary>
        <h2>公示预览</h2>
        <small>按现在的名单和时间</small>
      </summary>
      <div className="draft__b">
        <h3>{title}</h3>
        <p>
          {procedure}现予公示，公示期{round.noticeDays}个工作日，自{dayWords.short(span.firstDay)}起至
          {momentWords(span.closesAt)}止。
        </p>
        <p>公示期内，单位和个人对名单有异议的，可以来电、来信或当面反映。反映情况要具体、真实，便于核查。</p>
        <p>依据：{basis}</p>
        {awardGroups(standing).map((group) => (
          <div key={group.award}>
            <h4>
              {group.label}（{group.entries.length}个）
            </h4>
            <ol>
              {group.entries.map((entry) => (
                <li key={entry.nominationId}>
                  {entry.fullName}
                  <span className="muted">，{entry.bodyName}</span>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </details>
  );
}
