import { dayOf } from "@/domain/calendar";
import type { ListPage } from "@/domain/publication-desk";
import { dayWords } from "../public/day-words";
import { DayStrip } from "../ui/day-strip";
import { AnnounceForm } from "./announce-form";
import type { ListVerbs } from "./list-verbs";
import { momentWords } from "./moment-words";

/** The notice that can be opened now: its span, what it still lacks, and the act. */
export function AnnouncePanel({
  page,
  announce,
}: {
  readonly page: ListPage;
  readonly announce: ListVerbs["announce"];
}) {
  const { line, span, round, missingSignatures } = page;
  const words = dayWords.span(span.firstDay, span.lastDay);
  return (
    <section aria-labelledby="announce">
      <h2 id="announce">公示</h2>
      <div className="embargo">
        <b className="num">{words}</b>
        <p className="aside__p">
          现在开始公示，共{round.noticeDays}个工作日，{momentWords(span.closesAt)}截止
        </p>
        <div className="span">
          <DayStrip days={span.days} today={dayOf(page.now)} label="公示期" />
        </div>
      </div>
      <AnnounceForm
        listId={line.id}
        sha256={page.currentSha256}
        span={span}
        words={words}
        count={page.entries.filter((entry) => entry.removedReason === null).length}
        missing={missingSignatures}
        announce={announce}
      />
    </section>
  );
}
