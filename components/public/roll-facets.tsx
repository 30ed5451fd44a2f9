import type { ReactNode } from "react";
import { awardKeys } from "@/domain/award-types";
import { type FacetCount, type RollPage, type RollQuery, rollLevels } from "@/domain/honour";
import { cityCounty, rollAddress, unknownYear } from "@/domain/roll-query";
import { Icon } from "../ui/icon";
import { Seal } from "../ui/seal";
import { Cartogram } from "./cartogram";
import { FacetRow } from "./facet-row";
import { awardLabel, levelLabels, levelSeals } from "./labels";
import { toggled } from "./toggled";

const countOf = (facet: readonly FacetCount[], value: string): number =>
  facet.find((entry) => entry.value === value)?.count ?? 0;

function Facet({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="facet">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function CountyFacet({ page }: { readonly page: RollPage }) {
  const { query, facets } = page;
  const codeOf = (value: string): string | null => (value === cityCounty ? null : value);
  const counts = new Map(facets.county.map(({ value, count }) => [codeOf(value), count]));
  return (
    <Facet title="县（市、区）与系统">
      <Cartogram
        compact
        counts={counts}
        selected={query.county.map(codeOf)}
        hrefOf={(code) => rollAddress(query, { county: toggled(query.county, code ?? cityCounty) })}
      />
    </Facet>
  );
}

function LevelFacet({ page }: { readonly page: RollPage }) {
  const { query, facets } = page;
  const levels = rollLevels.filter(
    (level) => level !== "county" || query.level.includes(level) || countOf(facets.level, level) > 0,
  );
  return (
    <Facet title="级别">
      <ul>
        {levels.map((level) => (
          <FacetRow
            key={level}
            href={rollAddress(query, { level: toggled(query.level, level) })}
            isOn={query.level.includes(level)}
            count={countOf(facets.level, level)}
          >
            <Seal kind={levelSeals[level]} />
            {levelLabels[level]}
          </FacetRow>
        ))}
      </ul>
    </Facet>
  );
}

function AwardFacet({ page }: { readonly page: RollPage }) {
  const { query, facets } = page;
  const total = facets.award.reduce((sum, { count }) => sum + count, 0);
  return (
    <Facet title="称号">
      <ul>
        <FacetRow href={rollAddress(query, { award: [] })} isOn={query.award.length === 0} count={total} single>
          全部称号
        </FacetRow>
        {awardKeys.map((award) => (
          <FacetRow
            key={award}
            href={rollAddress(query, { award: [award] })}
            isOn={query.award.includes(award)}
            count={countOf(facets.award, award)}
            single
          >
            {awardLabel(award)}
          </FacetRow>
        ))}
      </ul>
    </Facet>
  );
}

function ChipFacet({
  title,
  page,
  of,
}: {
  readonly title: string;
  readonly page: RollPage;
  readonly of: "year" | "industry";
}) {
  const { query, facets } = page;
  const selected = query[of];
  const change = (value: string): Partial<RollQuery> => ({ [of]: toggled(selected, value) });
  if (facets[of].length === 0) return null;
  return (
    <Facet title={title}>
      <ul className="chips">
        {facets[of].map(({ value, label, count }) => (
          <li key={value}>
            <a
              className="chip"
              rel="nofollow"
              href={rollAddress(query, change(value))}
              {...(selected.includes(value) ? { "aria-current": "true" as const } : {})}
            >
              {value === unknownYear ? "待核" : label}
              <span className="vh">，{count}个</span>
            </a>
          </li>
        ))}
      </ul>
    </Facet>
  );
}

/** The filters as links, so that each state of the roll has its address. */
export function RollFacets({ page, chosen }: { readonly page: RollPage; readonly chosen: number }) {
  return (
    <aside className="rollpage__side" id="facets" aria-label="筛选">
      <a className="btn btn--line facetbtn facetbtn--open" href="#facets">
        <Icon name="list" size={18} />
        {chosen === 0 ? "筛选" : `筛选：${chosen}项已选`}
      </a>
      <a className="btn btn--line facetbtn facetbtn--close" href="#list">
        <Icon name="cross" size={18} />
        收起筛选
      </a>
      <CountyFacet page={page} />
      <LevelFacet page={page} />
      <AwardFacet page={page} />
      <ChipFacet title="授予年份" page={page} of="year" />
      <ChipFacet title="行业领域" page={page} of="industry" />
    </aside>
  );
}
