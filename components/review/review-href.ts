import { queueSearch, usualSort } from "@/domain/queue";
import type { ReviewQuery } from "./review-query";

/** The address of the queue, or of a record in it, with its place kept. */
export function reviewHref(query: Partial<ReviewQuery>, nominationId: string | null = null): string {
  const { tab = "waiting", q = "", sort = usualSort(tab), page = 1, view = "review", against = null } = query;
  const search = queueSearch({ tab, q, sort, page });
  if (view !== "review") search.set("view", view);
  if (against !== null) search.set("against", String(against));
  const path = nominationId === null ? "/review" : `/review/${nominationId}`;
  return search.size === 0 ? path : `${path}?${search}`;
}
