import type { Similar } from "@/domain/review-desk";
import { PanelHead } from "./panel-head";

/** Deeds of other units that are alike. Reviewers see it, units do not. */
export function SimilarPanel({ similar }: { readonly similar: readonly Similar[] }) {
  if (similar.length === 0) return null;
  return (
    <section className="panel alike" aria-labelledby="alike">
      <PanelHead id="alike" title="事迹雷同">
        <small>{similar.length}件，只有审核人员看得到</small>
      </PanelHead>
      <ul className="panel__b">
        {similar.map(({ title, bodyName, score }, index) => (
          <li key={`${index}-${title}`}>
            <b>{title ?? "另一推荐单位的一份申报"}</b>
            <span>
              {bodyName === null ? "" : `${bodyName}，`}主要事迹有{Math.floor(score * 100)}%相同
            </span>
          </li>
        ))}
      </ul>
      <p className="panel__b alike__note">相同不等于抄写，请核对原文和底稿后再定。</p>
    </section>
  );
}
