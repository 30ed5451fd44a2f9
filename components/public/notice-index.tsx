import type { NoticePage, NoticeState } from "@/domain/notice";
import { EmptyState } from "../ui/empty-state";
import { StatusTag, type StatusTone } from "../ui/status-tag";
import { dayWords } from "./day-words";
import { noticeStateLabels } from "./labels";
import { PhrasedTitle } from "./phrased-title";
import { type PublicDay, PublicFrame } from "./public-frame";

const tones: Readonly<Record<NoticeState, StatusTone>> = { running: "brand", last_day: "brand", closed: "mute" };

function NoticeItem({ notice }: { readonly notice: NoticePage }) {
  return (
    <li>
      <StatusTag tone={tones[notice.state]} icon={notice.state === "closed" ? "check" : "clock"}>
        {noticeStateLabels[notice.state]}
      </StatusTag>
      <h2>
        <a href={`/notices/${notice.id}`}>
          <PhrasedTitle title={notice.title} />
        </a>
      </h2>
      <p>
        {dayWords.long(notice.firstDay)}至{dayWords.short(notice.lastDay)}
        {dayWords.timeOf(notice.closesAt)}，共{notice.entries.length}个集体
        {notice.state === "running" ? `，还有${notice.workingDaysLeft}个工作日` : ""}
      </p>
    </li>
  );
}

export function NoticeIndex({ notices, day }: { readonly notices: readonly NoticePage[]; readonly day: PublicDay }) {
  return (
    <PublicFrame day={day} place="notices">
      <div className="ptitle">
        <div>
          <h1>公示</h1>
          <p>拟表彰名单在这里公示。公示期内，单位和个人都可以提出异议。</p>
        </div>
      </div>
      {notices.length === 0 ? (
        <EmptyState title="还没有公示" text="名单确定后在这里公示，公示期和截止时刻一并写明。">
          <a className="btn btn--line" href="/roll">
            看光荣榜
          </a>
        </EmptyState>
      ) : (
        <ol className="nindex">
          {notices.map((notice) => (
            <NoticeItem key={notice.id} notice={notice} />
          ))}
        </ol>
      )}
    </PublicFrame>
  );
}
