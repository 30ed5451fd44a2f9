import type { Queue } from "@/domain/queue";

/** The nominations of the page in its order, with the neighbours of the open one beyond its borders. */
export function queueOrder({ lines, next, previous }: Pick<Queue, "lines" | "next" | "previous">): readonly string[] {
  const ids = lines.map(({ id }) => id);
  const before = previous !== null && !ids.includes(previous.id) ? [previous.id] : [];
  const after = next !== null && !ids.includes(next.id) ? [next.id] : [];
  return [...before, ...ids, ...after];
}
