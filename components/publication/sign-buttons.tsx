"use client";
import type { SignKind } from "@/domain/decision";
import { Refused } from "../desk/refused";
import { useRefresh } from "../desk/use-refresh";
import { useHydrated } from "../form/use-hydrated";
import { useVerb } from "../form/use-verb";
import type { ListVerbs } from "./list-verbs";

export type SignChoice = { readonly kind: SignKind; readonly button: string; readonly confirms: string };

export type SignButtonsProps = {
  readonly listId: string;
  readonly sha256: string;
  readonly choices: readonly SignChoice[];
  readonly sign: ListVerbs["sign"];
};

export function SignButtons({ listId, sha256, choices, sign }: SignButtonsProps) {
  const ready = useHydrated();
  const { busy: reading, refresh } = useRefresh();
  const { busy: sending, words, run } = useVerb(sign, refresh);
  const busy = sending || reading;
  return (
    <div className="signs">
      {choices.map(({ kind, button, confirms }) => (
        <div key={kind} className="signs__one">
          <p id={`sign-${kind}`}>{confirms}</p>
          <button
            type="button"
            className="db"
            aria-describedby={`sign-${kind}`}
            disabled={!ready || busy}
            onClick={() => void run({ listId, kind, sha256 })}
          >
            {busy ? "正在签名" : button}
          </button>
        </div>
      ))}
      <Refused message={words} />
    </div>
  );
}
