import type { EvaluationDesk } from "@/domain/judging-desk";
import { stateWords } from "./judging-words";

/** Who abstained from what or keeps out of it, and why. */
export function KeptOutPanel({ desk }: { readonly desk: EvaluationDesk }) {
  if (desk.keptOut.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="kept-out">
      <div className="panel__h">
        <h2 id="kept-out">弃权与回避</h2>
        <small>再次分配时，会给这些申报补上其他评委</small>
      </div>
      <ul className="panel__b jkept">
        {desk.keptOut.map(({ title, judgeName, state, reason }, index) => (
          <li key={index}>
            <b>{title}</b>
            <span>
              {judgeName}，{stateWords[state]}：{reason}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
