import type { ReactNode } from "react";
import { countyTiles, tintsOf } from "./county-tiles";
import { noCounty } from "./labels";

export type CartogramProps = {
  /** By division code; null stands for 市直与驻市. */
  readonly counts: ReadonlyMap<string | null, number>;
  readonly hrefOf: (code: string | null) => string;
  readonly selected?: readonly (string | null)[];
  readonly compact?: boolean;
};

function TileLink(props: {
  readonly href: string;
  readonly tint: string;
  readonly isOn: boolean;
  readonly name: string;
  readonly count: number;
  readonly follow: boolean;
}): ReactNode {
  const { href, tint, isOn, name, count, follow } = props;
  return (
    <a
      href={href}
      className={`tile-c ${tint}${isOn ? " is-on" : ""}`}
      {...(isOn ? { "aria-current": "true" as const } : {})}
      {...(follow ? {} : { rel: "nofollow" })}
    >
      <b>{name}</b>
      <span>
        <em>{count}</em>个
      </span>
    </a>
  );
}

export function Cartogram({ counts, hrefOf, selected = [], compact = false }: CartogramProps) {
  const tintOf = tintsOf(countyTiles.map(({ code }) => counts.get(code) ?? 0));
  const link = (code: string | null, name: string, tint: string) => (
    <TileLink
      href={hrefOf(code)}
      tint={tint}
      isOn={selected.includes(code)}
      name={name}
      count={counts.get(code) ?? 0}
      follow={!compact}
    />
  );
  return (
    <div className={compact ? "carto carto--compact" : "carto"}>
      <ol className="carto__grid" aria-label="吕梁市十三县（市、区）方格示意，按大致方位排列">
        {countyTiles.map(({ code, name, column, row }) => (
          <li key={code} style={{ gridColumn: column, gridRow: row }}>
            {link(code, name, `tile-c--${tintOf(counts.get(code) ?? 0)}`)}
          </li>
        ))}
        <li className="carto__zhi">{link(null, `${noCounty}单位`, "tile-c--z")}</li>
      </ol>
      <p className="carto__note">方格按大致方位排列，不表示行政区域界线与面积。</p>
    </div>
  );
}
