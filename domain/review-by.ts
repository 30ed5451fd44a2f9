import { dayOf } from "./calendar";
import type { Round } from "./round";
import type { SpecialDay } from "./special-day";
import { positionOf, type PositionKey } from "./workflow";
import { addWorkingDays } from "./working-days";

/**
 * The last day on which a nomination that comes to a position now should be done with there: the round's working days from
 * today, but not after the stage's due day unless that has passed. Null where no reviewer has it.
 */
export function reviewBy(
  position: PositionKey,
  now: string,
  { reviewDays, countyDue, cityDue }: Pick<Round, "reviewDays" | "countyDue" | "cityDue">,
  specialDays: readonly SpecialDay[],
): string | null {
  const place = positionOf(position);
  if (place.status !== "in_review" || place.stage === "publication") return null;
  const today = dayOf(now);
  const last = addWorkingDays(today, reviewDays, specialDays);
  const due = place.stage === "county" ? countyDue : cityDue;
  return due >= today && due < last ? due : last;
}
