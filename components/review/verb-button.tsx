import type { MouseEventHandler } from "react";
import { deskVerbWords } from "./desk-verb-labels";
import type { DeskRole } from "./labels";
import type { Offer } from "./offers";

export type VerbButtonProps = {
  readonly offer: Offer;
  readonly role: DeskRole;
  readonly busy?: boolean;
  /** Whether its panel is open; null where it has none. */
  readonly open: boolean | null;
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
};

const tones = { pri: "db db--pri", warn: "db db--warn", bad: "db db--bad", plain: "db" } as const;

/** The button of a verb, found again by `data-verb`; without `onClick` it submits the form it stands in. */
export function VerbButton({ offer, role, busy = false, open, onClick }: VerbButtonProps) {
  const words = deskVerbWords(offer.verb, role);
  return (
    <button
      type={onClick === undefined ? "submit" : "button"}
      className={tones[words.tone]}
      data-verb={offer.verb}
      disabled={offer.off !== null}
      {...(open === null ? {} : { "aria-expanded": open })}
      {...(busy ? { "aria-disabled": true } : {})}
      {...(onClick === undefined ? {} : { onClick })}
    >
      {busy ? <span className="spin" aria-hidden="true" /> : null}
      {busy ? words.busy : words.button}
      {words.digit === undefined || busy ? null : <kbd aria-hidden="true">{words.digit}</kbd>}
    </button>
  );
}
