import type { AssignmentState } from "./evaluation";

type Line = { readonly nominationId: string; readonly state: AssignmentState };

/** The next nomination to score after this one, from the first again after the last; null where no other is left. */
export function nextCase(lines: readonly Line[], after: string): string | null {
  const at = lines.findIndex(({ nominationId }) => nominationId === after);
  const round = [...lines.slice(at + 1), ...lines.slice(0, Math.max(at, 0))];
  return round.find(({ state }) => state === "assigned")?.nominationId ?? null;
}
