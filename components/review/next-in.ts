/** The nomination to go on with: the nearest below in the queue, else the nearest above, without those that are gone. */
export function nextIn(order: readonly string[], current: string | null, gone: readonly string[]): string | null {
  const at = current === null ? -1 : order.indexOf(current);
  const below = order.slice(at + 1);
  const above = order.slice(0, Math.max(at, 0)).reverse();
  return [...below, ...above].find((id) => !gone.includes(id)) ?? null;
}
