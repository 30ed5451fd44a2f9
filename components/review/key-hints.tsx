import { deskVerbWords } from "./desk-verb-labels";
import type { DeskRole } from "./labels";
import type { Offer } from "./offers";

const digits = ["1", "2", "3"] as const;

/** The keys of the decision bar that lead somewhere now. */
export function KeyHints({ offers, role }: { readonly offers: readonly Offer[]; readonly role: DeskRole }) {
  const usable = offers.filter(({ off }) => off === null);
  const shown = digits.filter((digit) => usable.some(({ verb }) => deskVerbWords(verb, role).digit === digit));
  if (shown.length === 0) return null;
  return (
    <p className="dbar__k" aria-hidden="true">
      <span>
        {shown.map((digit) => (
          <kbd key={digit}>{digit}</kbd>
        ))}
        选结论，再按<kbd>Enter</kbd>确认
      </span>
      {offers.some(({ verb }) => verb === "recommend") ? (
        <span>
          <kbd>N</kbd>写意见
        </span>
      ) : null}
      <span>
        <kbd>D</kbd>看改动
      </span>
      <span>
        <kbd>E</kbd>看条件
      </span>
      <span>
        确认后10秒内可以撤回<kbd>Z</kbd>
      </span>
    </p>
  );
}
