import Link from "next/link";
import { outliers } from "@/domain/evaluation";
import type { CaseLine, EvaluationDesk } from "@/domain/judging-desk";
import { EmptyState } from "../ui/empty-state";

function Scores({ scores }: { readonly scores: readonly number[] }) {
  const far = outliers(scores);
  if (scores.length === 0) return <span className="muted">还没有</span>;
  return (
    <ul className="jscores">
      {scores.map((score, index) => (
        <li key={index} className={far[index] ? "is-far" : undefined}>
          {score.toFixed(2)}
          {far[index] ? <small>离中位数远</small> : null}
        </li>
      ))}
    </ul>
  );
}

const progressWords = ({ tally }: CaseLine): string =>
  [
    `已交${tally.scored}，待交${tally.assigned}`,
    ...(tally.abstained > 0 ? [`弃权${tally.abstained}`] : []),
    ...(tally.recused > 0 ? [`回避${tally.recused}`] : []),
  ].join("，");

function Row({ line, comments }: { readonly line: CaseLine; readonly comments: readonly string[] }) {
  const { result } = line;
  return (
    <tr>
      <td className="r n" data-label="位次">
        {result.place ?? "未定"}
      </td>
      <th scope="row">
        <Link href={`/review/${line.nominationId}`}>{line.title}</Link>
        <small>{line.bodyName}</small>
        {comments.length === 0 ? null : (
          <details className="jcomments">
            <summary>评语{comments.length}条</summary>
            <ul>
              {comments.map((comment, index) => (
                <li key={index}>{comment}</li>
              ))}
            </ul>
          </details>
        )}
      </th>
      <td data-label="评委">{progressWords(line)}</td>
      <td data-label="各评委总分">
        <Scores scores={result.scores} />
      </td>
      <td className="r n" data-label="平均分">
        <b>{result.mean === null ? "还没有" : result.mean.toFixed(2)}</b>
      </td>
      <td className="r n" data-label="分差">
        {result.scores.length < 2 ? "" : result.spread.toFixed(2)}
      </td>
    </tr>
  );
}

/** The nominations in the order of their scores so far. */
export function ResultsPanel({ desk }: { readonly desk: EvaluationDesk }) {
  const { cases, comments } = desk;
  return (
    <section className="panel" aria-labelledby="results">
      <div className="panel__h">
        <h2 id="results">各件进度和结果</h2>
        <small>只计已提交的评分，不署评委姓名</small>
      </div>
      {cases.length === 0 ? (
        <EmptyState title="还没有要评的申报" text="推荐单位报到市级、进入复审以后，会列在这里。" />
      ) : (
        <div className="jtable">
          <table className="dt dt--stack">
            <caption className="vh">按平均分从高到低</caption>
            <thead>
              <tr>
                <th scope="col" className="r">
                  位次
                </th>
                <th scope="col">集体</th>
                <th scope="col">评委</th>
                <th scope="col">各评委总分</th>
                <th scope="col" className="r">
                  平均分
                </th>
                <th scope="col" className="r">
                  分差
                </th>
              </tr>
            </thead>
            <tbody>
              {cases.map((line) => (
                <Row
                  key={line.nominationId}
                  line={line}
                  comments={comments.flatMap(({ nominationId, comment }) =>
                    nominationId === line.nominationId ? [comment] : [],
                  )}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
