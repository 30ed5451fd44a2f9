import { awardKeys, awardTypes } from "@/domain/award-types";
import type { Ranking } from "@/domain/ranking";
import { MoveLink } from "../review/move-link";
import { EmptyState } from "../ui/empty-state";
import { Icon } from "../ui/icon";
import { RankingBoard, type RankingBoardProps } from "./ranking-board";

function summary({ role, lines, places, taken }: Ranking): string {
  if (role === "county") {
    const recommended = lines.filter(({ position }) => position !== "in_review.county").length;
    return `${lines.length}件，推荐名额${places}个，已推荐${recommended}件`;
  }
  const scored = lines.filter(({ scores }) => typeof scores?.mean === "number").length;
  const listed = taken === 0 ? "" : `，${taken}个已列入名单`;
  const judged = scored === 0 ? "评委还没有打分" : `${scored}件已有均分`;
  return `${lines.length}件等待比选，名额${places}个${listed}；${judged}`;
}

function Materials({ label }: { readonly label: string }) {
  return (
    <details className="rank__files">
      <summary className="db">
        <Icon name="print" />
        {label}
      </summary>
      <ul>
        <li>
          <a href="/review/ranking/summary/summary.xlsx" download>
            汇总表（XLSX）
          </a>
        </li>
        <li>
          <a href="/review/ranking/summary/summary.pdf" target="_blank" rel="noreferrer">
            汇总表（PDF）
          </a>
        </li>
      </ul>
    </details>
  );
}

function PageHead({ ranking }: { readonly ranking: Ranking }) {
  const { role, award } = ranking;
  const { label } = awardTypes[award];
  return (
    <div className="dtitle">
      <div>
        <h1>{role === "city" ? `市${label}比选` : `${label}推荐排序`}</h1>
        <p className="num">{summary(ranking)}</p>
      </div>
      <div className="rank__head">
        <nav className="seg" aria-label="称号">
          {awardKeys.map((key) => (
            <MoveLink key={key} href={`/review/ranking?award=${key}`} current={key === award}>
              {awardTypes[key].label}
            </MoveLink>
          ))}
        </nav>
        <Materials label={role === "city" ? "上会材料" : "汇总表"} />
        {role === "city" ? (
          <MoveLink className="db db--pri" href={`/review/meetings/new?award=${award}`}>
            提交拟表彰名单
          </MoveLink>
        ) : null}
      </div>
    </div>
  );
}

/** The order of an award on a county's desk, or the comparison on the city's. */
export function RankingPage({ ranking, verbs }: RankingBoardProps) {
  return (
    <div className="dpad rankpage">
      <PageHead ranking={ranking} />
      {ranking.lines.length === 0 ? (
        <EmptyState
          title={ranking.role === "city" ? "没有等待比选的申报" : "没有可以排序的申报"}
          text={
            ranking.role === "city"
              ? "县（市、区）和市直系统推荐之后，这里按称号列出。"
              : "申报单位报送之后，这里按称号列出，排在名额线以上的可以推荐。"
          }
        />
      ) : (
        <RankingBoard key={ranking.award} ranking={ranking} verbs={verbs} />
      )}
    </div>
  );
}
