import type { NoticePage } from "@/domain/notice";
import type { Round } from "@/domain/round";
import { DayStrip } from "../ui/day-strip";
import { dayWords } from "./day-words";
import { noticeStateLabels } from "./labels";
import { noticeWords } from "./notice-words";
import { nextDate } from "./round-dates";

function NoticeEar({ notice, today }: { readonly notice: NoticePage; readonly today: string }) {
  return (
    <section className="ear" aria-labelledby="ear-h">
      <p className="ear__tag">
        <span>{noticeStateLabels[notice.state]}</span>
      </p>
      <div className="ear__body">
        <div className="ear__top">
          <h2 id="ear-h">{notice.roundYear}年度拟表彰集体名单</h2>
          {notice.state === "running" ? (
            <p className="ear__left">
              还有<b>{notice.workingDaysLeft}</b>个工作日
            </p>
          ) : (
            <p className="ear__left">{dayWords.timeOf(notice.closesAt)}截止</p>
          )}
        </div>
        <DayStrip days={notice.days} today={today} label={noticeWords.strip(notice, today)} />
        <p className="ear__links">
          <a href={`/notices/${notice.id}`}>看{notice.entries.length}个拟表彰集体</a>
          <a href={`/notices/${notice.id}#objection`}>怎样提出异议</a>
        </p>
      </div>
    </section>
  );
}

function QuietEar({ round, today }: { readonly round: Round | null; readonly today: string }) {
  const next = round === null ? null : nextDate(round, today);
  return (
    <section className="ear ear--quiet" aria-labelledby="ear-h">
      <p className="ear__tag">
        <span>暂无公示</span>
      </p>
      <div className="ear__body">
        <div className="ear__top">
          <h2 id="ear-h">{round === null ? "还没有新一轮申报" : `${round.year}年度申报与评审`}</h2>
        </div>
        {next === null ? (
          <p className="ear__next">开始申报或公示后，日期写在这里。</p>
        ) : (
          <p className="ear__next">
            {next.label}
            <b>{next.words}</b>
          </p>
        )}
        <p className="ear__links">
          <a href="/notices">看历次公示</a>
        </p>
      </div>
    </section>
  );
}

/** The box beside the masthead: the running notice or, without one, the next date. */
export function Ear(props: {
  readonly notice: NoticePage | null;
  readonly round: Round | null;
  readonly today: string;
}) {
  const { notice, round, today } = props;
  return notice === null ? <QuietEar round={round} today={today} /> : <NoticeEar notice={notice} today={today} />;
}
