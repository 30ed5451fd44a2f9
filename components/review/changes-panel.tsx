import type { FormChanges } from "./form-changes";
import { PanelHead } from "./panel-head";
import { TextChanges } from "./text-changes";
import { ValueChanges } from "./value-changes";

export type ChangesPanelProps = { readonly changes: FormChanges; readonly from: number; readonly to: number };

/** What changed between two submissions: short values side by side, texts in place by paragraph. */
export function ChangesPanel({ changes: { values, texts }, from, to }: ChangesPanelProps) {
  const count = values.length + texts.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  return (
    <section className="panel" aria-labelledby="changes">
      <PanelHead id="changes" title="本次改动">
        <small>
          第{from}版与第{to}版对照，共{count}处
        </small>
      </PanelHead>
      {count === 0 ? <p className="panel__b muted">两版内容相同，没有改动。</p> : null}
      {values.length === 0 ? null : <ValueChanges values={values} from={from} to={to} />}
      {texts.map((text) => (
        <TextChanges key={text.field} text={text} />
      ))}
    </section>
  );
}
