import type { AssignmentRow } from "@/db/queries/assignments";
import type { Tally } from "@/domain/judging-desk";

/** How many sheets stand in each state. */
export function tallyOf(sheets: readonly AssignmentRow[]): Tally {
  const tally = { assigned: 0, scored: 0, abstained: 0, recused: 0 };
  for (const { state } of sheets) tally[state] += 1;
  return tally;
}
