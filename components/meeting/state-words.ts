import { type ItemState, stateOf } from "@/domain/agenda";
import type { MeetingItem, MeetingLine } from "@/domain/agenda-desk";
import type { StatusTone } from "../ui/status-tag";

type Words = { readonly tone: StatusTone; readonly words: string };

const states: Readonly<Record<ItemState, Words>> = {
  waiting: { tone: "mute", words: "待表决" },
  adopted: { tone: "ok", words: "通过" },
  rejected: { tone: "bad", words: "未通过" },
  stale: { tone: "warn", words: "材料已变动" },
};

const item = (one: Pick<MeetingItem, "adopted" | "current">): Words => states[stateOf(one)];

const meeting = ({ closedAt, decided }: Pick<MeetingLine, "closedAt" | "decided">): Words => {
  if (closedAt !== null) return { tone: "ok", words: "已结束" };
  return decided === 0 ? { tone: "mute", words: "准备中" } : { tone: "info", words: "表决中" };
};

/** Where an item and a meeting stand, in a word. */
export const stateWords = { item, meeting };
