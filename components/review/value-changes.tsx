import type { ValueChange } from "./form-changes";
import { OneSidedChange } from "../nomination/one-sided-change";

export type ValueChangesProps = {
  readonly values: readonly ValueChange[];
  readonly from: number;
  readonly to: number;
};

/** Short values, the old beside the new; the first row of a field is where its remark leads. */
export function ValueChanges({ values, from, to }: ValueChangesProps) {
  const isFirst = (field: string, index: number) => values.findIndex((change) => change.field === field) === index;
  return (
    <table className="diff">
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">第{from}版</th>
          <th scope="col">第{to}版</th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ field, label, before, after }, index) => (
          <tr key={`${field}:${label}`} {...(isFirst(field, index) ? { id: `change-${field}` } : {})}>
            <th scope="row">{label}</th>
            <td data-version={`第${from}版`}>
              <OneSidedChange before={before} after={after} side="before" />
            </td>
            <td data-version={`第${to}版`}>
              <OneSidedChange before={before} after={after} side="after" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
