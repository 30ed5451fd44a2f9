import type { ReactNode } from "react";
import { awardTypes } from "@/domain/award-types";
import type { ComparedRecord } from "@/domain/compared-record";
import { shareOfWomen } from "@/domain/share-of-women";
import { paragraphsOf } from "@/domain/text";
import { earlierLabels, levelLabels, positionLabels, verdictLabels } from "../review/labels";
import { orderWords } from "./order-words";
import { ScoreStrip } from "./score-strip";

type ComparedRow = { readonly label: string; readonly show: (record: ComparedRecord) => ReactNode };

const known = (text: string): string => text.trim() || "待核";
const answers = { "": "待核", yes: "是", no: "否" } as const;

const honours = ({ form }: ComparedRecord): ReactNode =>
  form.honours.length === 0 ? (
    "没有填写"
  ) : (
    <ul>
      {form.honours.map(({ title, level, year, grantedBy }, index) => (
        <li key={`${index}-${title}`}>
          {[year, title, level === "" ? "" : levelLabels[level], grantedBy].filter((part) => part !== "").join("，")}
        </li>
      ))}
    </ul>
  );

const earlier = ({ earlierHonours }: ComparedRecord): ReactNode =>
  earlierHonours.length === 0
    ? "没有"
    : earlierHonours
        .map(
          ({ award, level, year }) =>
            `${earlierLabels[level]}${awardTypes[award].label}（${year === null ? "年份待核" : `${year}年`}）`,
        )
        .join("；");

const findings = ({ findings: all }: ComparedRecord): ReactNode => (
  <ul>
    {all.map(({ ruleId, title, verdict, figures }) => (
      <li key={ruleId} className={verdict === "pass" ? "muted" : "compare__no"}>
        {title}：{verdictLabels[verdict]}
        {verdict === "pass" || figures === "" ? "" : `（${figures}）`}
      </li>
    ))}
  </ul>
);

const prose = (text: string): ReactNode => {
  const paragraphs = paragraphsOf(text);
  return paragraphs.length === 0 ? (
    "没有填写"
  ) : (
    <div className="difftext">
      {paragraphs.map((paragraph, index) => (
        <p key={`${index}-${paragraph.slice(0, 8)}`}>{paragraph}</p>
      ))}
    </div>
  );
};

const scores = ({ scores: given }: ComparedRecord, scale: number): ReactNode => {
  const mean = given?.mean ?? null;
  return (
    <>
      <ScoreStrip scores={given} from={scale} />
      {mean === null ? null : <b className="num"> 均分{orderWords.score(mean)}</b>}
    </>
  );
};

/** What two nominations are compared in, in the order in which a reviewer asks; scores on a scale that begins at `scale`. */
export const comparedRows = (role: "county" | "city", scale: number): readonly ComparedRow[] => [
  { label: "推荐单位", show: ({ bodyName }) => bodyName },
  { label: "申报单位", show: ({ unitName }) => unitName },
  { label: "办到哪一步", show: ({ position }) => positionLabels[position] },
  ...(role === "city"
    ? [{ label: `评委打分（${scale}到100）`, show: (record: ComparedRecord) => scores(record, scale) }]
    : []),
  { label: "女性占比", show: ({ form }) => orderWords.share(shareOfWomen(form)) },
  { label: "总人数，女性", show: ({ form }) => `${known(form.staffTotal)}，${known(form.staffWomen)}` },
  { label: "基层一线", show: ({ form }) => answers[form.frontline] },
  { label: "单位性质", show: ({ form }) => known(form.unitNature) },
  { label: "领域", show: ({ form }) => known(form.industry) },
  { label: "级别", show: ({ form }) => known(form.unitRank) },
  { label: "成立时间", show: ({ form }) => known(form.foundedOn) },
  { label: "条件核对", show: findings },
  { label: "曾获本榜称号", show: earlier },
  { label: "主要荣誉", show: honours },
  { label: "简要事迹", show: ({ form }) => prose(form.summary) },
  { label: "主要事迹", show: ({ form }) => prose(form.deeds) },
];
