import { type QueueTab, queueTabs } from "@/domain/review-desk";

export const recordViews = ["review", "full", "honours", "history"] as const;
export type RecordView = (typeof recordViews)[number];

/** What the address says: the part of the queue, the words searched for, and the view of the open record. */
export type ReviewQuery = { readonly tab: QueueTab; readonly q: string; readonly view: RecordView };

type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

const longest = 100;

const one = (search: Search, key: string): string => {
  const value = search[key];
  return typeof value === "string" ? value : (value?.[0] ?? "");
};

export function reviewQuery(search: Search): ReviewQuery {
  const tab = one(search, "tab");
  const view = one(search, "view");
  return {
    tab: queueTabs.find((known) => known === tab) ?? "waiting",
    q: one(search, "q").trim().slice(0, longest),
    view: recordViews.find((known) => known === view) ?? "review",
  };
}
