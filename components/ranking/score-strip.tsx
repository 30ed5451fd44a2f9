import { type CaseScores, outliers } from "@/domain/evaluation";
import { isWide } from "@/domain/ranking";
import { orderWords } from "./order-words";

const at = (value: number, from: number): string => `${((100 * (value - from)) / (100 - from)).toFixed(1)}%`;

/** The judges' scores on one line, their mean as a stroke; those far from the middle one are filled otherwise. */
export function ScoreStrip({ scores, from }: { readonly scores: CaseScores | null; readonly from: number }) {
  if (scores === null || scores.scores.length === 0)
    return (
      <span className="muted">
        <span aria-hidden="true">—</span>
        <span className="vh">还没有打分</span>
      </span>
    );
  const far = outliers(scores.scores);
  const given = scores.scores.map(orderWords.score).join("、");
  return (
    <span
      className={isWide(scores) ? "dots is-wide" : "dots"}
      role="img"
      aria-label={`${scores.scores.length}位评委打分${given}`}
    >
      {scores.scores.map((score, index) => (
        <i key={`${index}-${score}`} className={far[index] ? "is-far" : undefined} style={{ left: at(score, from) }} />
      ))}
      {scores.mean === null ? null : <u style={{ left: at(scores.mean, from) }} />}
    </span>
  );
}
