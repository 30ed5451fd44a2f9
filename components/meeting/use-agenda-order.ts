"use client";
import { useState } from "react";
import type { MeetingItem } from "@/domain/agenda-desk";
import { movedTo } from "@/domain/ranking";
import { useVerb } from "../form/use-verb";
import type { MeetingVerbs } from "./meeting-verbs";

type Order = {
  readonly agendaId: string;
  readonly items: readonly MeetingItem[];
  readonly send: MeetingVerbs["orderItems"];
  readonly onDone: () => void;
};

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index]);

/** The items in the order just asked for, until the server tells its own. */
export function useAgendaOrder({ agendaId, items, send, onDone }: Order) {
  const standing = items.map(({ nominationId }) => nominationId);
  const [asked, ask] = useState<{ readonly from: readonly string[]; readonly order: readonly string[] } | null>(null);
  const order = asked !== null && same(asked.from, standing) ? asked.order : standing;
  const act = useVerb(send, onDone);
  const byId = new Map(items.map((item) => [item.nominationId, item]));
  const move = (id: string, place: number) => {
    const next = movedTo(order, id, place);
    if (act.busy || same(next, order)) return;
    ask({ from: standing, order: next });
    void act.run({ agendaId, order: [...next] });
  };
  const shown = act.refusal === null ? order : standing;
  return { items: shown.flatMap((id) => byId.get(id) ?? []), move, act };
}
