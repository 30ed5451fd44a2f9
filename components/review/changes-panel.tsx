import type { FormChanges } from "./form-changes";
import { InlineChange } from "./inline-change";
import { OneSidedChange } from "./one-sided-change";
import { PanelHead } from "./panel-head";

export type ChangesPanelProps = { readonly changes: FormChanges; readonly from: number; readonly to: number };

/** What changed between two submissions: short values side by side, texts in place by paragraph. */
export function ChangesPanel({ changes: { values, texts }, from, to }: ChangesPanelProps) {
  const count = values.length + texts.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  const first = new Set<string>();
  const anchor = (field: string) => {
    if (first.has(field)) return {};
    first.add(field);
    return { id: `change-${field}` };
  };
  return (
    <section className="panel" aria-labelledby="changes">
      <PanelHead id="changes" title="本次改动">
        <small>
          第{from}版与第{to}版对照，共{count}处
        </small>
      </PanelHead>
      {count === 0 ? <p className="panel__b muted">两版内容相同，没有改动。</p> : null}
      {values.length === 0 ? null : (
        <table className="diff">
          <thead>
            <tr>
              <th scope="col">项目</th>
              <th scope="col">第{from}版</th>
              <th scope="col">第{to}版</th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ field, label, before, after }) => (
              <tr key={`${field}:${label}`} {...anchor(field)}>
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
      )}
      {texts.map(({ field, label, paragraphs }) => (
        <div className="panel__b diff__prose" key={field} {...anchor(field)}>
          {paragraphs.map(({ at, before, after }) => (
            <div key={`${at}:${before}`}>
              <p className="diff__at">
                {label}第{at}段
              </p>
              <div className="difftext">
                <p>
                  <InlineChange before={before} after={after} />
                </p>
              </div>
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
