import type { AssignmentRow } from "@/db/queries/assignments";
import type { ScoreRow } from "@/db/queries/scores";
import type { ItemPoints } from "@/domain/evaluation";

/** The sheets of a nomination that have been handed in. */
export const sheetsOf = (
  nominationId: string,
  assignments: readonly AssignmentRow[],
  scores: readonly ScoreRow[],
): readonly (readonly ItemPoints[])[] =>
  assignments
    .filter((one) => one.nominationId === nominationId && one.state === "scored")
    .map(({ personId }) =>
      scores.filter((score) => score.nominationId === nominationId && score.personId === personId),
    );
