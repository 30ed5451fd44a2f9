"use client";
import type { Candidate } from "@/domain/consultation";
import type { Draft } from "./use-drafts";

export type DraftAboutProps = {
  readonly draft: Draft;
  readonly picked: readonly Candidate[];
  /** Required by the round. */
  readonly fixed: boolean;
  readonly name: string;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onRemove: () => void;
};

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];

/** What a letter is about, and whether it must be answered. */
export function DraftAbout({ draft, picked, fixed, name, error, onChange, onRemove }: DraftAboutProps) {
  const { required, nominationIds } = draft;
  return (
    <div className="cdraft__about">
      <label className="ccheck">
        <input
          type="checkbox"
          checked={fixed || required}
          disabled={fixed}
          onChange={(event) => onChange({ required: event.target.checked })}
        />
        必须答复{fixed ? "（本批次规定）" : ""}
      </label>
      <details>
        <summary>涉及{nominationIds.length}件</summary>
        {picked.map(({ nominationId, title, unitNature }) => (
          <label key={nominationId} className="ccheck">
            <input
              type="checkbox"
              checked={nominationIds.includes(nominationId)}
              onChange={() => onChange({ nominationIds: toggled(nominationIds, nominationId) })}
            />
            <span>
              {title} <small>{unitNature}</small>
            </span>
          </label>
        ))}
      </details>
      {error === undefined ? null : <p className="emsg">{error}</p>}
      <button type="button" className="db" aria-label={`移除${name}`} onClick={onRemove}>
        移除
      </button>
    </div>
  );
}
