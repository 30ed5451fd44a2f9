import type { JudgedCase } from "@/domain/judging-desk";
import { deadlineWords, stateWords } from "./judging-words";

const pointsText = ({ points }: JudgedCase, ordinal: number): string =>
  String(points.find(({ item }) => item === ordinal)?.points ?? "没有打分");

function Colleagues({ judged }: { readonly judged: JudgedCase }) {
  const { colleagues } = judged;
  if (colleagues === null) return null;
  return (
    <div>
      <h3>各位评委的总分</h3>
      <p>已提交{colleagues.scores.length}份，从高到低，不署名：</p>
      <ul className="jscores">
        {colleagues.scores.map((score, index) => (
          <li key={index}>{score.toFixed(2)}</li>
        ))}
      </ul>
    </div>
  );
}

/** One's own sheet once it is in, or time is over; with the others' totals where one's own is in. */
export function SettledSheet({ judged }: { readonly judged: JudgedCase }) {
  const { line, items, evaluation, now, comment, reason } = judged;
  const head = line.state === "assigned" ? deadlineWords(evaluation, now) : `您的评分：${stateWords[line.state]}`;
  return (
    <section className="panel jsheet" aria-labelledby="settled">
      <div className="panel__h">
        <h2 id="settled">{head}</h2>
      </div>
      <div className="panel__b jsettled">
        {line.state === "abstained" ? (
          <p>理由：{reason}</p>
        ) : (
          <dl className="jfacts">
            {items.map((item) => (
              <div key={item.ordinal}>
                <dt>
                  {item.title}（满分{item.most}）
                </dt>
                <dd>{pointsText(judged, item.ordinal)}</dd>
              </div>
            ))}
            <div>
              <dt>加权总分</dt>
              <dd>{line.total.toFixed(2)}</dd>
            </div>
          </dl>
        )}
        {line.state === "assigned" ? <p>没有按时提交的分数不计入。需要补评，请联系市妇联延长时间。</p> : null}
        {comment === "" ? null : <p>评语：{comment}</p>}
        <Colleagues judged={judged} />
      </div>
    </section>
  );
}
