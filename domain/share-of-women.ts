import type { FormDraft } from "./form-draft";
import { wholeNumberIn } from "./text";

/** The share of women of a collective in per cent; null where its numbers do not tell. */
export function shareOfWomen({ staffTotal, staffWomen }: Pick<FormDraft, "staffTotal" | "staffWomen">): number | null {
  const [staff, women] = [wholeNumberIn(staffTotal), wholeNumberIn(staffWomen)];
  if (staff === null || women === null || staff === 0 || women > staff) return null;
  return (100 * women) / staff;
}
