import { linesOnPage, mostCounted, type Queue } from "@/domain/queue";
import { MoveLink } from "./move-link";
import { reviewHref } from "./review-href";

/** The pages of the queue, where it has more than one. */
export function QueuePages({ queue: { query, found, more } }: { readonly queue: Queue }) {
  const { page } = query;
  if (page === 1 && !more) return null;
  const isCounted = query.tab !== "decided" || query.q !== "" || found <= mostCounted;
  return (
    <nav className="qpages" aria-label="分页">
      {page > 1 ? (
        <MoveLink className="db db--sm" href={reviewHref({ ...query, page: page - 1 })}>
          上一页
        </MoveLink>
      ) : null}
      <span>
        第{page}页{isCounted ? `，共${Math.ceil(found / linesOnPage)}页` : null}
      </span>
      {more ? (
        <MoveLink className="db db--sm" href={reviewHref({ ...query, page: page + 1 })}>
          下一页
        </MoveLink>
      ) : null}
    </nav>
  );
}
