import type { RankMove } from "@/domain/ranking";
import { momentWords } from "../review/moment-words";

/** What was moved in this order before, and why. */
export function MovesPanel({ moves }: { readonly moves: readonly RankMove[] }) {
  if (moves.length === 0) return null;
  return (
    <details className="panel rank__log">
      <summary>
        <h2>调整记录</h2>
        <small>{moves.length}条</small>
      </summary>
      <ol>
        {moves.map(({ nominationId, title, upward, reason, at }) => (
          <li key={`${at}${nominationId}`}>
            <p>
              <b>{title}</b>
              <span>{upward ? "上移" : "下移"}</span>
              <time dateTime={at}>{momentWords.moment(at)}</time>
            </p>
            <p className="muted">{reason}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
