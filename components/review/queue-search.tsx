"use client";
import { type FormEvent, useContext } from "react";
import { isSearched, leastSearched, mostCounted, mostSearched, type Queue, queueSorts } from "@/domain/queue";
import { sortLabels } from "./labels";
import { MoveLink } from "./move-link";
import { reviewHref } from "./review-href";
import { reviewQuery } from "./review-query";
import { SessionContext } from "./session-context";

/** The form's fields as the address that it leads to without scripts. */
const hrefOf = (form: HTMLFormElement): string =>
  reviewHref(
    reviewQuery(
      Object.fromEntries(
        [...new FormData(form)].map(([name, value]): [string, string] => [
          name,
          typeof value === "string" ? value : "",
        ]),
      ),
    ),
  );

/** Searches and orders the part of the queue that is shown: an ordinary form whose words stay in the address. */
export function QueueSearch({ queue }: { readonly queue: Pick<Queue, "query" | "found" | "counts"> }) {
  const { go } = useContext(SessionContext);
  const { tab, q, sort } = queue.query;
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    go(hrefOf(event.currentTarget));
  };
  return (
    <form className="qsearch" action="/review" role="search" aria-label="搜索队列" onSubmit={search}>
      {tab === "waiting" ? null : <input type="hidden" name="tab" value={tab} />}
      <label className="vh" htmlFor="queue-search">
        名称、单位、编号或正文
      </label>
      <input
        className="in"
        id="queue-search"
        type="search"
        name="q"
        defaultValue={q}
        placeholder="名称、单位、编号或正文"
        maxLength={50}
      />
      <button type="submit" className="db db--sm">
        搜索
      </button>
      {tab === "decided" ? null : (
        <label className="qsort">
          <span>排序</span>
          <select
            className="in"
            name="sort"
            defaultValue={sort}
            onChange={(event) => event.currentTarget.form && go(hrefOf(event.currentTarget.form))}
          >
            {queueSorts.map((one) => (
              <option key={one} value={one}>
                {sortLabels[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      <Found queue={queue} />
    </form>
  );
}

function Found({ queue: { query, found, counts } }: { readonly queue: Pick<Queue, "query" | "found" | "counts"> }) {
  const { tab, q, sort } = query;
  if (q === "") return null;
  const isPartly = counts[tab] > (tab === "decided" ? mostCounted : mostSearched);
  return (
    <p role="status">
      <span>
        {isSearched(q)
          ? `“${q}”找到${found}件${isPartly ? `，正文只查最近报送的${mostSearched}件` : ""}`
          : `至少输入${leastSearched}个字`}
      </span>
      <MoveLink href={reviewHref({ tab, sort })}>清除</MoveLink>
    </p>
  );
}
