import type { CSSProperties } from "react";
import { displayColumns } from "./display-columns";

export type PlaqueKind = "guo" | "sheng" | "shi";

export type PlaqueProps = {
  readonly kind: PlaqueKind;
  readonly name: string;
  readonly caption: string;
  readonly cover?: boolean;
  /** Read out in place of the plaque; without it the plaque is decoration. */
  readonly label?: string;
};

type ColumnLook = { readonly className?: string; readonly style?: CSSProperties & Record<"--n", number> };

const columnLook = (column: string): ColumnLook => {
  const length = [...column].length;
  if (length > 5) return { className: "is-long", style: { "--n": length } };
  return length > 4 ? { className: "is-5" } : {};
};

/** A name set vertically where a photograph would be. */
export function Plaque({ kind, name, caption, cover = false, label }: PlaqueProps) {
  const spoken = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <div className={`plaque plaque--${kind}${cover ? " plaque--cover" : ""}`} {...spoken}>
      <div className="plaque__in" aria-hidden="true">
        {displayColumns(name).map((column) => (
          <span key={column} {...columnLook(column)}>
            {column}
          </span>
        ))}
        <small>{caption}</small>
      </div>
    </div>
  );
}
