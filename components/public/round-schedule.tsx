import type { NoticePage } from "@/domain/notice";
import type { Round } from "@/domain/round";
import { dayWords } from "./day-words";
import { noticeWords } from "./notice-words";

type Stage = { readonly label: string; readonly words: string; readonly until: string };

const stagesOf = (round: Round, notice: NoticePage | null): readonly Stage[] => {
  const opens = dayWords.dayOf(round.opensAt);
  const closes = dayWords.dayOf(round.closesAt);
  const ofRound = notice !== null && notice.roundYear === round.year ? notice : null;
  return [
    { label: "单位填报", words: dayWords.span(opens, closes), until: closes },
    { label: "县级初审", words: `${dayWords.short(round.countyDue)}前`, until: round.countyDue },
    { label: "市级评审", words: `${dayWords.short(round.cityDue)}前`, until: round.cityDue },
    { label: "公示", words: ofRound === null ? `${round.noticeDays}个工作日` : noticeWords.span(ofRound), until: "" },
    { label: "刊发授牌", words: dayWords.short(round.awardDay), until: round.awardDay },
  ];
};

/** The dates of a round; the stage it stands in is marked. */
export function RoundSchedule(props: {
  readonly round: Round;
  readonly notice: NoticePage | null;
  readonly today: string;
}) {
  const { round, notice, today } = props;
  const stages = stagesOf(round, notice);
  const current =
    notice !== null && notice.roundYear === round.year ? "公示" : stages.find(({ until }) => until >= today)?.label;
  return (
    <div>
      <h2>{round.year}年度日程</h2>
      <dl className="dl">
        {stages.map(({ label, words }) => (
          <div key={label} className={label === current ? "dl__now" : "dl__row"}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="tri__act">
        <a className="btn btn--brand" href="/sign-in">
          申报单位登录
        </a>
      </p>
    </div>
  );
}
