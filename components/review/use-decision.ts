"use client";
import { type RefObject, useContext, useState } from "react";
import type { Decision } from "./decision";
import { deskVerbWords } from "./desk-verb-labels";
import { nextIn } from "./next-in";
import type { DeskVerb } from "./offers";
import { reviewHref } from "./review-href";
import type { ReviewQuery } from "./review-query";
import { SessionContext } from "./session-context";

/** Which panel is open, and what follows when a decision is carried out. A panel once opened keeps what was typed. */
export function useDecision(
  bar: RefObject<HTMLElement | null>,
  { nominationId, title, role }: Decision,
  query: Pick<ReviewQuery, "tab" | "q">,
  order: readonly string[],
) {
  const session = useContext(SessionContext);
  const [open, setOpen] = useState<DeskVerb | null>(null);
  const [visited, setVisited] = useState<readonly DeskVerb[]>([]);
  const toggle = (verb: DeskVerb) => {
    setVisited((all) => (all.includes(verb) ? all : [...all, verb]));
    setOpen((now) => (now === verb ? null : verb));
  };
  const close = () => {
    if (open !== null) bar.current?.querySelector<HTMLButtonElement>(`[data-verb="${open}"]`)?.focus();
    setOpen(null);
  };
  const goOn = (words: string, ids: readonly string[]) => {
    session.say(words);
    session.unpick(ids);
    for (const id of ids) session.keepDraft(id, "");
    const stays = !ids.includes(nominationId);
    setOpen(null);
    if (stays) session.stay();
    else session.follow(reviewHref(query, nextIn(order, nominationId, ids)));
  };
  return {
    open,
    visited,
    toggle,
    close,
    done: (verb: DeskVerb) => goOn(`${deskVerbWords(verb, role).done}“${title}”`, [nominationId]),
    proposed: (ids: readonly string[]) => goOn(`${deskVerbWords("propose", role).done}${ids.length}件`, ids),
    begun: () => {
      session.say(`${deskVerbWords("begin", role).done}“${title}”`);
      session.stay();
    },
  };
}
