import { dayOf } from "@/domain/calendar";
import type { Round } from "@/domain/round";
import { dateWords } from "./date-words";

export type RoundDatesProps = { readonly round: Round; readonly today: string };

const until = (day: string): string => `${dateWords.day(day)}前`;

/** The dates of a round; what is over and what is on are marked. */
export function RoundDates({ round, today }: RoundDatesProps) {
  const [opens, closes] = [dayOf(round.opensAt), dayOf(round.closesAt)];
  const steps = [
    { title: "单位填报", words: dateWords.span(opens, closes), last: closes },
    { title: "县级初审", words: until(round.countyDue), last: round.countyDue },
    { title: "市级评审", words: until(round.cityDue), last: round.cityDue },
    { title: "公示", words: `${round.noticeDays}个工作日`, last: round.awardDay },
    { title: "刊发授牌", words: dateWords.day(round.awardDay), last: round.awardDay },
  ];
  const current = today < opens ? -1 : steps.findIndex(({ last }) => today <= last);
  const done = current === -1 && today >= opens ? steps.length : current;
  return (
    <section className="panel" aria-labelledby="dates">
      <div className="panel__h">
        <h2 id="dates">{round.year}年度日程</h2>
      </div>
      <div className="panel__b">
        <ol className="sched">
          {steps.map(({ title, words }, index) => (
            <li key={title} className={index < done ? "is-done" : index === current ? "is-now" : ""}>
              {title}
              <span>{words}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
