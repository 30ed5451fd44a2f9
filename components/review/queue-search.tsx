import { MoveLink } from "./move-link";
import { reviewHref } from "./review-href";
import type { ReviewQuery } from "./review-query";

/** Searches the part of the queue that is shown: an ordinary form whose words stay in the address. */
export function QueueSearch({ query: { tab, q }, found }: { readonly query: ReviewQuery; readonly found: number }) {
  return (
    <form className="qsearch" action="/review" role="search" aria-label="搜索队列">
      {tab === "waiting" ? null : <input type="hidden" name="tab" value={tab} />}
      <label className="vh" htmlFor="queue-search">
        单位名称或受理编号
      </label>
      <input
        className="in"
        id="queue-search"
        type="search"
        name="q"
        defaultValue={q}
        key={q}
        placeholder="单位名称或受理编号"
        maxLength={100}
      />
      <button type="submit" className="db db--sm">
        搜索
      </button>
      {q === "" ? null : (
        <p role="status">
          “{q}”找到{found}件<MoveLink href={reviewHref({ tab })}>清除</MoveLink>
        </p>
      )}
    </form>
  );
}
