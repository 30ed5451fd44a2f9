export type PagerProps = {
  readonly page: number;
  readonly pages: number;
  readonly words: string;
  readonly hrefOf: (page: number) => string;
};

/** The first and the last page, and those around this one; null stands for a gap. */
const shown = (page: number, pages: number): readonly (number | null)[] => {
  const near = [1, page - 1, page, page + 1, pages].filter((at) => at >= 1 && at <= pages);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((at, index) => (index > 0 && at - (sorted[index - 1] ?? 0) > 1 ? [null, at] : [at]));
};

export function Pager({ page, pages, words, hrefOf }: PagerProps) {
  return (
    <div className="pager">
      <p>{words}</p>
      {pages < 2 ? null : (
        <nav aria-label="分页">
          {page > 1 ? (
            <a href={hrefOf(page - 1)} rel="prev">
              上一页
            </a>
          ) : null}
          {shown(page, pages).map((at, index) => {
            if (at === null) return <span key={`gap-${index === 1 ? "before" : "after"}`}>…</span>;
            return at === page ? (
              <span key={at} aria-current="page">
                {at}
              </span>
            ) : (
              <a key={at} href={hrefOf(at)} aria-label={`第${at}页`}>
                {at}
              </a>
            );
          })}
          {page < pages ? (
            <a href={hrefOf(page + 1)} rel="next">
              下一页
            </a>
          ) : null}
        </nav>
      )}
    </div>
  );
}
