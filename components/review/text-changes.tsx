import type { ProseChange } from "./form-changes";
import { InlineChange } from "../nomination/inline-change";
import { PinButton } from "./pin-button";

/** A text by the paragraphs that changed. */
export function TextChanges({ text: { field, label, paragraphs } }: { readonly text: ProseChange }) {
  return (
    <div className="panel__b diff__prose" id={`change-${field}`}>
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
      <PinButton field={field} />
    </div>
  );
}
