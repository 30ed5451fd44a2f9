import type { FormDraft } from "@/domain/nomination";
import { honourLabels } from "@/domain/sections";
import { levelLabels } from "./labels";

/** The honours that the unit filled in. */
export function HonoursTable({ rows }: { readonly rows: FormDraft["honours"] }) {
  if (rows.length === 0) return <p className="muted">单位没有填荣誉。</p>;
  return (
    <table className="dt dt--stack">
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
          <tr key={index}>
            <th scope="row">{title}</th>
            <td className="n" data-label={honourLabels.level}>
              {level === "" ? "未填" : levelLabels[level]}
            </td>
            <td data-label={honourLabels.grantedBy}>{grantedBy}</td>
            <td className="n" data-label={honourLabels.year}>
              {year === "" ? "年份待核" : year}
            </td>
            <td data-label={honourLabels.documentNumber}>{documentNumber}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
