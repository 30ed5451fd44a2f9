import type { ListEntry } from "@/domain/publication-desk";
import { thousands } from "@/domain/thousands";
import { StatusTag } from "../ui/status-tag";
import { type AwardGroup, awardGroups } from "./award-groups";
import { positionLooks } from "./labels";
import type { ListVerbs } from "./list-verbs";
import { ReasonAct } from "./reason-act";

type EntryVerbs = Pick<ListVerbs, "halt" | "sendBack">;

const staffWords = ({ staff, women }: ListEntry): string => {
  if (staff === null) return "职工人数〔待核〕";
  if (women === null || staff === 0) return `职工${thousands(staff)}人`;
  return `职工${thousands(staff)}人，女职工${thousands(women)}人（${((women / staff) * 100).toFixed(1)}%）`;
};

function EntryAct({ entry, verbs }: { readonly entry: ListEntry; readonly verbs: EntryVerbs }) {
  const { nominationId, version, fullName, position } = entry;
  const seen = { nominationId, version, fullName };
  if (entry.removedReason !== null) return null;
  if (position === "in_review.publication") {
    const consequence = "这个集体离开名单，回到市级复审。名单变了，已有的签名要重新作出。";
    return (
      <ReasonAct
        {...seen}
        verb={verbs.sendBack}
        button="退回复审"
        tone="warn"
        question={`把“${fullName}”退回复审？`}
        consequence={consequence}
      />
    );
  }
  if (position === "on_notice" || position === "cleared") {
    const consequence = "这个集体离开名单，回到市级复审，不随这份名单表彰。公示页会注明。";
    return (
      <ReasonAct
        {...seen}
        verb={verbs.halt}
        button="中止"
        tone="bad"
        question={`中止“${fullName}”的公示和表彰？`}
        consequence={consequence}
      />
    );
  }
  return null;
}

function PublicText({ text }: { readonly text: string }) {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <div className="entry__t">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph.trim()}</p>
      ))}
    </div>
  );
}

function Registration({ number }: { readonly number: string }) {
  return (
    <a className="num" href={`/roll/${number}`}>
      {number}
    </a>
  );
}

function EntryCard({ entry, verbs }: { readonly entry: ListEntry; readonly verbs: EntryVerbs }) {
  const { word, tone, icon } = positionLooks[entry.position];
  const removed = entry.removedReason;
  return (
    <li id={`entry-${entry.nominationId}`} className={removed === null ? "entry" : "entry is-off"}>
      <div className="entry__h">
        <span className="entry__n num">{entry.ordinal}</span>
        <h3>{entry.fullName}</h3>
        <StatusTag tone={removed === null ? tone : "bad"} icon={removed === null ? icon : "cross"}>
          {removed === null ? word : "已离开名单"}
        </StatusTag>
      </div>
      <p className="entry__m num">
        <span>{entry.bodyName}推荐</span>
        <span>{staffWords(entry)}</span>
        {entry.registrationNumber === null ? null : <Registration number={entry.registrationNumber} />}
      </p>
      {removed === null ? <PublicText text={entry.summary} /> : <p className="entry__r">原因：{removed}</p>}
      <EntryAct entry={entry} verbs={verbs} />
    </li>
  );
}

function Group({ group, verbs }: { readonly group: AwardGroup; readonly verbs: EntryVerbs }) {
  const standing = group.entries.filter((entry) => entry.removedReason === null).length;
  return (
    <section className="panel" aria-labelledby={`award-${group.award}`}>
      <div className="panel__h">
        <h2 id={`award-${group.award}`}>{group.label}</h2>
        <small>{standing}个，公开文字如下</small>
      </div>
      <ol className="entries">
        {group.entries.map((entry) => (
          <EntryCard key={entry.nominationId} entry={entry} verbs={verbs} />
        ))}
      </ol>
    </section>
  );
}

/** The collectives of a list by award, with the text that will be public. */
export function ListEntries({
  entries,
  verbs,
}: {
  readonly entries: readonly ListEntry[];
  readonly verbs: EntryVerbs;
}) {
  return awardGroups(entries).map((group) => <Group key={group.award} group={group} verbs={verbs} />);
}
