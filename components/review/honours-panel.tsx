import { awardTypes } from "@/domain/award-types";
import type { EarlierHonour } from "@/domain/eligibility";
import type { FormDraft } from "@/domain/nomination";
import { HonoursTable } from "./honours-table";
import { earlierLabels } from "./labels";
import { PanelHead } from "./panel-head";

export type HonoursPanelProps = { readonly rows: FormDraft["honours"]; readonly earlier: readonly EarlierHonour[] };

/** What the unit says it was given, beside what the roll holds of it. */
export function HonoursPanel({ rows, earlier }: HonoursPanelProps) {
  return (
    <>
      <section className="panel" aria-labelledby="honours">
        <PanelHead id="honours" title="单位填报的荣誉">
          <small>{rows.length}项</small>
        </PanelHead>
        <div className="panel__b">
          <HonoursTable rows={rows} />
        </div>
      </section>
      <section className="panel" aria-labelledby="earlier">
        <PanelHead id="earlier" title="光荣榜上已有的称号">
          <small>{earlier.length}项</small>
        </PanelHead>
        <div className="panel__b">
          {earlier.length === 0 ? <p className="muted">本榜没有这个集体的记录。</p> : null}
          <ul className="earlier">
            {earlier.map(({ award, level, year, registrationNumber }) => (
              <li key={`${award}:${level}:${year}:${registrationNumber}`}>
                <b>
                  {earlierLabels[level]}
                  {awardTypes[award].label}
                </b>
                <span>{year === null ? "年份待核" : `${year}年`}</span>
                <span className="num">{registrationNumber ?? "没有登记编号"}</span>
              </li>
            ))}
          </ul>
        </div>
      </section>
    </>
  );
}
