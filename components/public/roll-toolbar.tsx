import { type RollPage, rollSorts } from "@/domain/honour";
import { rollAddress } from "@/domain/roll-query";
import { Icon } from "../ui/icon";
import { sortLabels } from "./labels";
import type { RollFilter } from "./roll-filters";

const current = (isOn: boolean) => (isOn ? { "aria-current": "true" as const } : {});

function SortMenu({ page }: { readonly page: RollPage }) {
  const { query } = page;
  return (
    <details className="select menu">
      <summary>
        <span className="vh">排序：</span>
        {sortLabels[query.sort]}
        <Icon name="down" size={14} />
      </summary>
      <ul>
        {rollSorts.map((sort) => (
          <li key={sort}>
            <a rel="nofollow" href={rollAddress(query, { sort })} {...current(sort === query.sort)}>
              {sortLabels[sort]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function ViewSwitch({ page }: { readonly page: RollPage }) {
  const { query } = page;
  return (
    <div className="seg" role="group" aria-label="显示方式">
      <a href={rollAddress(query, { view: "table" })} {...current(query.view === "table")}>
        <Icon name="list" />
        表格
      </a>
      <a href={rollAddress(query, { view: "cards" })} {...current(query.view === "cards")}>
        <Icon name="grid" />
        字牌
      </a>
    </div>
  );
}

export function RollToolbar({ page, filters }: { readonly page: RollPage; readonly filters: readonly RollFilter[] }) {
  const { sort, view } = page.query;
  return (
    <div className="toolbar">
      <p className="toolbar__n" role="status">
        <b>{page.total}</b>个集体
      </p>
      {filters.map((filter) => (
        <a className="tagx" key={filter.key} href={filter.without}>
          {filter.kind}：{filter.label}
          <Icon name="cross" size={12} />
          <span className="vh">移除</span>
        </a>
      ))}
      {filters.length === 0 ? null : (
        <a
          className="txtbtn toolbar__clear"
          href={rollAddress(
            { ...page.query, q: "", year: [], award: [], level: [], county: [], industry: [] },
            { sort, view },
          )}
        >
          清除全部
        </a>
      )}
      <div className="toolbar__end">
        <SortMenu page={page} />
        <ViewSwitch page={page} />
      </div>
    </div>
  );
}
