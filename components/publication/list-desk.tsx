import Link from "next/link";
import type { ListPage } from "@/domain/publication-desk";
import { dayWords } from "../public/day-words";
import { Icon } from "../ui/icon";
import { StatusTag } from "../ui/status-tag";
import { AnnouncePanel } from "./announce-panel";
import { countWords } from "./award-groups";
import { DecisionPanel } from "./decision-panel";
import { EntryIndex } from "./entry-index";
import { listStates } from "./labels";
import { ListEntries } from "./list-entries";
import { ListSteps } from "./list-steps";
import type { ListVerbs } from "./list-verbs";
import { NoticeDraft } from "./notice-draft";
import { NoticePanel } from "./notice-panel";
import { ObjectionsPanel } from "./objections-panel";
import { ReleasePanel } from "./release-panel";
import { SignOffPanel } from "./sign-off-panel";

export type ListDeskProps = { readonly page: ListPage; readonly verbs: ListVerbs };

function Digest({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <span className="digest">
      {label} <code title={value}>{value.slice(0, 12)}…</code>
    </span>
  );
}

function ListHead({ page }: { readonly page: ListPage }) {
  const { line, sha256, currentSha256 } = page;
  const { word, tone, icon } = listStates[line.state];
  const counts = countWords(line.counts);
  return (
    <div className="dtitle">
      <div>
        <p className="listback">
          <Link href="/publication">
            <Icon name="back" size={14} />
            发布台
          </Link>
        </p>
        <h1 id="list-title">
          {line.roundYear}年度拟表彰名单
          <StatusTag tone={tone} icon={icon}>
            {word}
          </StatusTag>
        </h1>
        <p className="num">
          {dayWords.short(line.heldOn)}会议，{line.meetingNumber}
          {counts === "" ? "" : `，${counts}`}
        </p>
        <p className="digests">
          <Digest label="名单 SHA-256" value={sha256} />
          {currentSha256 === sha256 ? null : <Digest label="现在的名单 SHA-256" value={currentSha256} />}
        </p>
      </div>
    </div>
  );
}

function Acts({ page, verbs }: ListDeskProps) {
  const { line, notice, decision } = page;
  const signs = <SignOffPanel page={page} sign={verbs.sign} />;
  if (line.state === "signing") {
    return (
      <>
        {signs}
        <AnnouncePanel page={page} announce={verbs.announce} />
      </>
    );
  }
  return (
    <>
      {decision === null ? null : <DecisionPanel decision={decision} />}
      {line.state === "cleared" ? <ReleasePanel page={page} release={verbs.release} /> : null}
      {notice === null ? null : <NoticePanel notice={notice} now={page.now} />}
      {signs}
    </>
  );
}

/** One list from proofreading to release: its names, their public text, and what is to be done with it. */
export function ListDesk({ page, verbs }: ListDeskProps) {
  const { line, entries } = page;
  return (
    <div className="pubdesk">
      <aside aria-label="名单目录" className="listindex">
        <div className="stay">
          <EntryIndex entries={entries} />
        </div>
      </aside>
      <section className="pubdesk__m" aria-labelledby="list-title">
        <ListHead page={page} />
        <ListSteps page={page} />
        {line.state === "empty" ? <p className="panel panel__b">名单上的集体都已经离开，这份名单不再办理。</p> : null}
        {page.notice === null ? null : <ObjectionsPanel page={page} verbs={verbs} />}
        {line.state === "signing" ? <NoticeDraft page={page} /> : null}
        <ListEntries entries={entries} verbs={verbs} />
      </section>
      <aside aria-label="办理">
        <div className="stay">
          <Acts page={page} verbs={verbs} />
        </div>
      </aside>
    </div>
  );
}
