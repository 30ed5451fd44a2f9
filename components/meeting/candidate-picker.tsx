import type { AgendaCandidate } from "@/domain/agenda-desk";
import { awardKeys, awardTypes } from "@/domain/award-types";

export type CandidatePickerProps = {
  readonly candidates: readonly AgendaCandidate[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** What may be put on an agenda, by award in the order of the comparison; what is ticked later comes later. */
export function CandidatePicker({ candidates, chosen, onChange }: CandidatePickerProps) {
  return awardKeys.map((award) => {
    const own = candidates.filter((one) => one.award === award);
    if (own.length === 0) return null;
    const ticked = own.filter(({ id }) => chosen.includes(id)).length;
    return (
      <fieldset key={award} className="mpick">
        <legend>
          {awardTypes[award].label}，已选{ticked}件，共{own.length}件
        </legend>
        <ol>
          {own.map(({ id, title, bodyName }) => (
            <li key={id}>
              <label className="mcheck">
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={(event) =>
                    onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                  }
                />
                <span>
                  {title}
                  <small>{bodyName}</small>
                </span>
              </label>
            </li>
          ))}
        </ol>
      </fieldset>
    );
  });
}
