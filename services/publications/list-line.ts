import type { EntryRow } from "@/db/queries/list-entries";
import type { DecisionRow, ListRow } from "@/db/queries/lists";
import type { NoticeRow } from "@/db/queries/notices";
import type { ListLine, ListState } from "@/domain/publication-desk";
import type { PositionKey } from "@/domain/workflow";

type ListFacts = {
  readonly list: ListRow;
  readonly roundYear: number;
  readonly living: readonly EntryRow[];
  readonly positions: ReadonlyMap<string, PositionKey>;
  readonly notice: NoticeRow | null;
  readonly decision: DecisionRow | null;
  readonly openObjections: number;
};

/** Where a list stands, from its rows. */
function stateOf({ living, positions, notice, decision }: ListFacts): ListState {
  if (decision?.releasedAt) return "released";
  if (living.length === 0) return "empty";
  if (decision) return "embargoed";
  if (!notice) return "signing";
  return living.every(({ nominationId }) => positions.get(nominationId) === "cleared") ? "cleared" : "on_notice";
}

/** A line of 发布台. */
export function listLine(facts: ListFacts): ListLine {
  const { list, roundYear, living, notice, openObjections } = facts;
  const of = (award: EntryRow["award"]) => living.filter((entry) => entry.award === award).length;
  return {
    id: list.id,
    roundYear,
    meetingNumber: list.meetingNumber,
    heldOn: list.heldOn,
    state: stateOf(facts),
    entries: living.length,
    counts: { red_banner: of("red_banner"), model_post: of("model_post") },
    openObjections,
    createdAt: list.createdAt,
    notice: notice ? { firstDay: notice.firstDay, lastDay: notice.lastDay, closesAt: notice.closesAt } : null,
  };
}
