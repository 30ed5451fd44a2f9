import type { ReviewQuery } from "./review-query";

/** The address of the queue, or of a record in it, with its place kept. */
export function reviewHref({ tab, q, view }: Partial<ReviewQuery>, nominationId: string | null = null): string {
  const search = new URLSearchParams();
  if (tab !== undefined && tab !== "waiting") search.set("tab", tab);
  if (q !== undefined && q !== "") search.set("q", q);
  if (view !== undefined && view !== "review") search.set("view", view);
  const path = nominationId === null ? "/review" : `/review/${nominationId}`;
  return search.size === 0 ? path : `${path}?${search}`;
}
