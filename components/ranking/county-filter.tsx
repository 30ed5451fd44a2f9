import { countyTiles, tintsOf } from "../public/county-tiles";
import { noCounty } from "../public/labels";

/** A division's code, null for what belongs to no county, undefined for all. */
export type CountyChoice = string | null | undefined;

export type CountyFilterProps = {
  /** How many are above the line, by division code. */
  readonly counts: ReadonlyMap<string | null, number>;
  readonly chosen: CountyChoice;
  readonly onChoose: (choice: CountyChoice) => void;
};

/** 县市分布: the counties where they lie, each a switch that shows its own nominations only. */
export function CountyFilter({ counts, chosen, onChoose }: CountyFilterProps) {
  const tintOf = tintsOf(countyTiles.map(({ code }) => counts.get(code) ?? 0));
  const tile = (code: string | null, name: string, tint: string) => (
    <button
      type="button"
      className={`tile-c ${tint}${chosen === code ? " is-on" : ""}`}
      aria-pressed={chosen === code}
      onClick={() => onChoose(chosen === code ? undefined : code)}
    >
      <b>{name}</b>
      <span>
        <em>{counts.get(code) ?? 0}</em>个
      </span>
    </button>
  );
  return (
    <section className="panel" aria-labelledby="counties-title">
      <div className="panel__h">
        <h2 id="counties-title">县市分布</h2>
        <small>入围数</small>
      </div>
      <div className="panel__b">
        <div className="carto carto--compact">
          <ol className="carto__grid" aria-label="吕梁市十三县（市、区）方格示意，按大致方位排列；点一格只看该地">
            {countyTiles.map(({ code, name, column, row }) => (
              <li key={code} style={{ gridColumn: column, gridRow: row }}>
                {tile(code, name, `tile-c--${tintOf(counts.get(code) ?? 0)}`)}
              </li>
            ))}
            <li className="carto__zhi">{tile(null, `${noCounty}单位`, "tile-c--z")}</li>
          </ol>
        </div>
      </div>
    </section>
  );
}
