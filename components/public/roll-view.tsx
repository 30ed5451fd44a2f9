import type { RollPage } from "@/domain/honour";
import { rollAddress } from "@/domain/roll-query";
import { Pager } from "./pager";
import { PlaqueCards } from "./plaque-cards";
import { type PublicDay, PublicFrame } from "./public-frame";
import { RollEmpty } from "./roll-empty";
import { RollFacets } from "./roll-facets";
import { rollFilters } from "./roll-filters";
import { RollSearch } from "./roll-search";
import { RollToolbar } from "./roll-toolbar";
import { Roster } from "./roster";

const pageSize = 20;

function RollList({ page }: { readonly page: RollPage }) {
  const { query, entries, total, pages } = page;
  const from = (query.page - 1) * pageSize + 1;
  return (
    <>
      {query.view === "cards" ? <PlaqueCards entries={entries} /> : <Roster page={page} />}
      <Pager
        page={query.page}
        pages={pages}
        words={`第${from}至${from + entries.length - 1}个，共${total}个`}
        hrefOf={(at) => rollAddress(query, { page: at })}
      />
      <p className="src">
        女性占比以申报时在册人数计；没有人数的，按资料所载。标“待核”“资料未载”“人数待补”的项目正在向原单位核实。
      </p>
    </>
  );
}

export function RollView({ page, day }: { readonly page: RollPage; readonly day: PublicDay }) {
  const filters = rollFilters(page);
  return (
    <PublicFrame day={day} place="roll">
      <div className="ptitle">
        <div>
          <h1>光荣榜</h1>
          <p>吕梁市获得三八红旗集体、巾帼文明岗称号的集体。每个集体按最高级别列一次。</p>
        </div>
        <RollSearch query={page.query} />
      </div>
      <div className="rollpage">
        <RollFacets page={page} chosen={filters.length} />
        <section id="list" aria-label="名录">
          <RollToolbar page={page} filters={filters} />
          {page.entries.length === 0 ? <RollEmpty page={page} filters={filters} /> : <RollList page={page} />}
        </section>
      </div>
    </PublicFrame>
  );
}
