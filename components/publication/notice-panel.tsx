import Link from "next/link";
import { dayOf } from "@/domain/calendar";
import type { NoticePage } from "@/domain/notice";
import { dayWords } from "../public/day-words";
import { DayStrip } from "../ui/day-strip";
import { momentWords } from "./moment-words";

function Countdown({ notice }: { readonly notice: NoticePage }) {
  if (notice.state === "closed") return <b>公示已结束</b>;
  if (notice.state === "last_day") return <b>今天截止</b>;
  return <b className="num">还有{notice.workingDaysLeft}个工作日</b>;
}

/** The notice of a list: how long it still runs, and where the public reads it. */
export function NoticePanel({ notice, now }: { readonly notice: NoticePage; readonly now: string }) {
  return (
    <section aria-labelledby="notice">
      <h2 id="notice">公示</h2>
      <div className="embargo">
        <Countdown notice={notice} />
        <p className="aside__p num">
          {dayWords.span(notice.firstDay, notice.lastDay)}，{momentWords(notice.closesAt)}截止
        </p>
        <div className="span">
          <DayStrip days={notice.days} today={dayOf(now)} label="公示期" />
        </div>
        <p className="aside__l">
          <Link href={`/notices/${notice.id}`}>看公示页</Link>
        </p>
      </div>
    </section>
  );
}
