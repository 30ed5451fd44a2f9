import type { Move } from "./move";
import type { Nomination } from "./nomination";
import { isMoveShownToUnit } from "./unit-view";
import { type PositionKey, positionOf } from "./workflow";

function maskedPosition(position: PositionKey, noticeOpened: boolean): PositionKey {
  switch (position) {
    case "in_review.publication":
      return "in_review.city";
    case "declined.city":
      return noticeOpened ? position : "in_review.city";
    case "cleared":
      return "on_notice";
    default:
      return position;
  }
}

/** A nomination and its history as its unit may see them: nothing in it tells a result before the notice. */
export function shownToUnit(
  nomination: Nomination,
  moves: readonly Move[],
  noticeOpened: boolean,
): { readonly nomination: Nomination; readonly moves: readonly Move[] } {
  const position = maskedPosition(nomination.position, noticeOpened);
  const released = nomination.position === "honoured";
  const shown = moves.filter((move) => isMoveShownToUnit(move, { noticeOpened, released }));
  return {
    nomination: {
      ...nomination,
      position,
      status: positionOf(position).status,
      hands: [],
      filledByPersons: [],
      begun: nomination.begun || position === "in_review.city",
      updatedAt: position === "draft" ? nomination.updatedAt : (shown[0]?.at ?? nomination.updatedAt),
    },
    moves: shown.map((move) => ({
      ...move,
      from: maskedPosition(move.from, noticeOpened),
      to: maskedPosition(move.to, noticeOpened),
    })),
  };
}
