import { deskVerbWords } from "./desk-verb-labels";
import type { DeskRole } from "./labels";
import type { Offer } from "./offers";

/** Why buttons are off, once for each reason. */
export function WhyOff({ offers, role }: { readonly offers: readonly Offer[]; readonly role: DeskRole }) {
  const off = offers.filter((offer) => offer.off !== null);
  const reasons = new Map<string, string[]>();
  for (const offer of off) {
    const reason = offer.off ?? "";
    reasons.set(reason, [...(reasons.get(reason) ?? []), deskVerbWords(offer.verb, role).button]);
  }
  if (reasons.size === 0) return null;
  return (
    <ul className="dbar__off">
      {[...reasons].map(([reason, buttons]) => (
        <li key={reason}>
          {buttons.join("、")}现在不能办：{reason}
        </li>
      ))}
    </ul>
  );
}
