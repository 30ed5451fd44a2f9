import { useId } from "react";
import type { Picked } from "./session-context";

export type ProposedSetProps = {
  readonly one: Picked | null;
  readonly picked: readonly Picked[];
  readonly set: readonly Picked[];
  readonly alone: boolean;
  readonly onAlone: (alone: boolean) => void;
};

/** What goes on the list; where both are there, the choice between the ticked ones and the open record. */
export function ProposedSet({ one, picked, set, alone, onAlone }: ProposedSetProps) {
  const choice = useId();
  return (
    <>
      {one !== null && picked.length > 0 ? (
        <fieldset className="dpanel__set">
          <legend>列入哪些</legend>
          <label>
            <input type="radio" name={choice} checked={!alone} onChange={() => onAlone(false)} />
            队列中勾选的{picked.length}件
          </label>
          <label>
            <input type="radio" name={choice} checked={alone} onChange={() => onAlone(true)} />
            只列这一件
          </label>
        </fieldset>
      ) : null}
      <ul className="dpanel__list" aria-label="列入的集体">
        {set.map(({ nominationId, title }) => (
          <li key={nominationId}>{title}</li>
        ))}
      </ul>
    </>
  );
}
