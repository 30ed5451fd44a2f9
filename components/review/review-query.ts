import { parseQueueQuery, type QueueQuery } from "@/domain/queue";

export const recordViews = ["review", "full", "files", "honours", "history"] as const;
export type RecordView = (typeof recordViews)[number];

/** What the address says: the place in the queue, the view of the open record, and the submission it is held against. */
export type ReviewQuery = QueueQuery & { readonly view: RecordView; readonly against: number | null };

type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

const one = (search: Search, key: string): string => {
  const value = search[key];
  return typeof value === "string" ? value : (value?.[0] ?? "");
};

export function reviewQuery(search: Search): ReviewQuery {
  const view = one(search, "view");
  const against = one(search, "against");
  return {
    ...parseQueueQuery(search),
    view: recordViews.find((known) => known === view) ?? "review",
    against: /^[1-9]\d{0,3}$/.test(against) ? Number(against) : null,
  };
}
