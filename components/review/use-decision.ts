"use client";
import { type RefObject, useContext, useMemo, useState } from "react";
import type { Decision } from "./decision";
import { deskVerbWords } from "./desk-verb-labels";
import { HeldContext } from "./held-context";
import { heldSends } from "./held-sends";
import { nextIn } from "./next-in";
import type { DeskVerb } from "./offers";
import { reviewHref } from "./review-href";
import type { ReviewQuery } from "./review-query";
import { SessionContext } from "./session-context";
import { usePanels } from "./use-panels";

const atOnce: readonly DeskVerb[] = ["recommend", "begin"];

/** What can be decided about the open record and what follows; what was taken back or refused is open again as it was typed. */
export function useDecision(
  bar: RefObject<HTMLElement | null>,
  { nominationId, title, role }: Decision,
  query: Partial<ReviewQuery>,
  order: readonly string[],
) {
  const session = useContext(SessionContext);
  const { decide, keptOf, isDecided } = useContext(HeldContext);
  const [kept] = useState(() => keptOf(nominationId));
  const panels = usePanels(bar, kept === null || atOnce.includes(kept.verb) ? null : kept.verb);
  const goOn = (ids: readonly string[]) => {
    session.unpick(ids);
    for (const id of ids) session.keepDraft(id, "");
    panels.hide();
    if (!ids.includes(nominationId)) session.stay();
    else {
      const gone = order.filter((id) => ids.includes(id) || isDecided(id));
      session.follow(reviewHref(query, nextIn(order, nominationId, gone)));
    }
  };
  const say = (verb: DeskVerb, what: string) => session.say(`${deskVerbWords(verb, role).done}${what}`);
  const sends = useMemo(
    () =>
      heldSends((decision) => {
        const { done } = deskVerbWords(decision.verb, role);
        decide({ decision, done, title, href: reviewHref(query, nominationId) });
      }),
    [decide, role, title, query, nominationId],
  );
  const followed = {
    held: () => goOn([nominationId]),
    reopened: () => {
      say("reopen", `“${title}”`);
      goOn([nominationId]);
    },
    proposed: (ids: readonly string[]) => {
      say("propose", `${ids.length}件`);
      goOn(ids);
    },
    begun: () => {
      say("begin", `“${title}”`);
      session.stay();
    },
  };
  return { ...panels, ...followed, kept, sends };
}
