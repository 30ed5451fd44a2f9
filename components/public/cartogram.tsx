import type { ReactNode } from "react";
import { noCounty } from "./labels";

type Tile = { readonly code: string; readonly name: string; readonly column: number; readonly row: number };

/** The counties roughly where they lie, on three columns and five rows. */
const tiles: readonly Tile[] = [
  { code: "141123", name: "兴县", column: 1, row: 1 },
  { code: "141127", name: "岚县", column: 2, row: 1 },
  { code: "141124", name: "临县", column: 1, row: 2 },
  { code: "141128", name: "方山县", column: 2, row: 2 },
  { code: "141122", name: "交城县", column: 3, row: 2 },
  { code: "141125", name: "柳林县", column: 1, row: 3 },
  { code: "141102", name: "离石区", column: 2, row: 3 },
  { code: "141121", name: "文水县", column: 3, row: 3 },
  { code: "141129", name: "中阳县", column: 2, row: 4 },
  { code: "141182", name: "汾阳市", column: 3, row: 4 },
  { code: "141126", name: "石楼县", column: 1, row: 5 },
  { code: "141130", name: "交口县", column: 2, row: 5 },
  { code: "141181", name: "孝义市", column: 3, row: 5 },
];

const tintsOf = (counts: readonly number[]): ((count: number) => number) => {
  const least = Math.min(...counts.filter((count) => count > 0));
  const most = Math.max(...counts);
  return (count) => {
    if (count === 0) return 0;
    return most === least ? 2 : 1 + Math.round((3 * (count - least)) / (most - least));
  };
};

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
  const tintOf = tintsOf(tiles.map(({ code }) => counts.get(code) ?? 0));
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
        {tiles.map(({ code, name, column, row }) => (
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
