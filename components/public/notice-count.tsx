import type { NoticePage } from "@/domain/notice";
import { DayStrip } from "../ui/day-strip";
import { dayWords } from "./day-words";
import { noticeStateLabels } from "./labels";
import { noticeWords } from "./notice-words";

export function NoticeCount({ notice, today }: { readonly notice: NoticePage; readonly today: string }) {
  return (
    <section className="count" aria-label="公示期">
      <div className="count__in">
        {notice.state === "running" ? (
          <p className="count__n">
            还有<b className="num">{notice.workingDaysLeft}</b>个工作日
          </p>
        ) : (
          <p className="count__n count__n--word">{noticeStateLabels[notice.state]}</p>
        )}
        <p className="count__p">
          {noticeWords.span(notice)}
          <br />
          {dayWords.timeOf(notice.closesAt)}截止
        </p>
      </div>
      <DayStrip days={notice.days} today={today} label={noticeWords.strip(notice, today)} />
    </section>
  );
}
