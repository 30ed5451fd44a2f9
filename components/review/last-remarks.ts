import type { Remark } from "@/domain/nomination";
import type { ReviewRecord } from "@/domain/review-desk";
import { positionOf } from "@/domain/workflow";

export type LastRemarks = { readonly remarks: readonly Remark[]; readonly answered: boolean };

/** The remarks that the unit was last given, and whether it has submitted again since; null where they are about an older version. */
export function lastRemarks({ nomination, moves }: ReviewRecord): LastRemarks | null {
  const returns = moves.filter(({ verb }) => verb === "return");
  const last = returns.reduce<(typeof returns)[number] | null>(
    (latest, move) => (latest === null || move.version > latest.version ? move : latest),
    null,
  );
  if (last === null) return null;
  if (positionOf(nomination.position).status === "returned") return { remarks: last.remarks, answered: false };
  return last.submission === nomination.submissions - 1 ? { remarks: last.remarks, answered: true } : null;
}
