import { OneSidedChange } from "../nomination/one-sided-change";
import type { FileChanges } from "./compared";
import type { ValueChange } from "./form-changes";
import { PinButton } from "./pin-button";

export type ValueChangesProps = {
  readonly values: readonly ValueChange[];
  readonly files: FileChanges;
  readonly from: number;
  readonly to: number;
};

/** Short values, the old beside the new; the first row of a field is where its remark leads. */
export function ValueChanges({ values, files, from, to }: ValueChangesProps) {
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
            <th scope="row">
              {label}
              <PinButton field={field} />
            </th>
            <td data-version={`第${from}版`}>
              <OneSidedChange before={before} after={after} side="before" />
            </td>
            <td data-version={`第${to}版`}>
              <OneSidedChange before={before} after={after} side="after" />
            </td>
          </tr>
        ))}
        <FileRow files={files} from={from} to={to} />
      </tbody>
    </table>
  );
}

function FileRow({ files: { before, added, removed }, from, to }: Omit<ValueChangesProps, "values">) {
  if (added.length + removed.length === 0) return null;
  return (
    <tr>
      <th scope="row">附件</th>
      <td data-version={`第${from}版`}>
        {before}个
        {removed.map((name, index) => (
          <del key={`${index}:${name}`} className="diff__file">
            {name}
          </del>
        ))}
      </td>
      <td data-version={`第${to}版`}>
        {before + added.length - removed.length}个
        {added.map((name, index) => (
          <ins key={`${index}:${name}`} className="diff__file">
            {name}
          </ins>
        ))}
      </td>
    </tr>
  );
}
