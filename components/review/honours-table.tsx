import type { FormDraft } from "@/domain/nomination";
import { honourLabels } from "@/domain/sections";
import { levelLabels } from "./labels";

/** The honours that the unit filled in. */
export function HonoursTable({ rows }: { readonly rows: FormDraft["honours"] }) {
  if (rows.length === 0) return <p className="muted">单位没有填荣誉。</p>;
  return (
    <div className="scrolls" role="region" aria-label="荣誉逐项" tabIndex={0}>
      <table className="dt">
        <thead>
          <tr>
            {Object.values(honourLabels).map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, level, grantedBy, year, documentNumber }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are not moved
            <tr key={index}>
              <th scope="row">{title}</th>
              <td className="n">{level === "" ? "未填" : levelLabels[level]}</td>
              <td>{grantedBy}</td>
              <td className="n">{year === "" ? "年份待核" : year}</td>
              <td>{documentNumber}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
