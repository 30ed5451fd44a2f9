"use client";
import { useRef, useState } from "react";
import type { DecisionDesk } from "@/domain/decision-desk";
import type { Finding } from "@/domain/eligibility";
import { unsaid } from "@/domain/one-return";
import type { RemarkField } from "./remark-label";

/** A remark that could have been made at the return of this number. */
export type LateRemark = { readonly field: RemarkField; readonly since: number };

const lateIn = (remarked: readonly RemarkField[], desk: DecisionDesk | null): readonly LateRemark[] =>
  remarked.flatMap((field) => {
    const since = desk?.visibleSince[field];
    return since === undefined ? [] : [{ field, since }];
  });

const stopWords = {
  sure: "还有没有提到的地方，请加上，或勾选“已确认无其他问题”。",
  owned: "有前次就能看到的问题，请核对后勾选确认。",
} as const;

/** What a return is asked before it goes out: shown at the first confirmation, in the way until each is answered. */
export function useReturnChecks(
  remarked: readonly RemarkField[],
  findings: readonly Finding[],
  load: () => Promise<DecisionDesk | null>,
  desk: DecisionDesk | null,
) {
  const [asked, setAsked] = useState(false);
  const [sure, setSure] = useState(false);
  const [owned, setOwned] = useState(false);
  const [stopped, setStopped] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const missing = unsaid(remarked, findings, desk?.unticked ?? []);
  const late = lateIn(remarked, desk);

  /** Whether nothing stands in the way; else says what, and leads there. */
  const pass = async (): Promise<boolean> => {
    const read = await load();
    const open = unsaid(remarked, findings, read?.unticked ?? []).length > 0 && !sure;
    const isLate = lateIn(remarked, read).length > 0 && !owned;
    if (!open && !isLate) {
      setStopped(null);
      return true;
    }
    setAsked(true);
    setStopped(open ? stopWords.sure : stopWords.owned);
    setTimeout(() => {
      heading.current?.focus();
      heading.current?.scrollIntoView({ block: "start" });
    });
    return false;
  };
  const answer = (set: (on: boolean) => void) => (on: boolean) => {
    set(on);
    setStopped(null);
  };
  return {
    pass,
    stopped,
    shown: asked ? { heading, missing, late, sure, onSure: answer(setSure), owned, onOwned: answer(setOwned) } : null,
  };
}
