import type { RollQuery } from "@/domain/honour";
import { Icon } from "../ui/icon";

const lists = ["year", "award", "level", "county", "industry"] as const;

/** The search, which keeps the other filters. */
export function RollSearch({ query }: { readonly query: RollQuery }) {
  const kept = lists.flatMap((name) => query[name].map((value) => ({ name, value })));
  return (
    <form className="pubfield ptitle__search" role="search" action="/roll" method="get">
      <label className="vh" htmlFor="q">
        搜索集体名称或登记号
      </label>
      <input
        id="q"
        name="q"
        type="search"
        placeholder="集体名称、登记号"
        maxLength={50}
        defaultValue={query.q}
        autoComplete="off"
      />
      {kept.map(({ name, value }) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      {query.sort === "level" ? null : <input type="hidden" name="sort" value={query.sort} />}
      {query.view === "table" ? null : <input type="hidden" name="view" value={query.view} />}
      <button type="submit" className="btn btn--brand">
        <Icon name="search" size={18} />
        搜索
      </button>
    </form>
  );
}
