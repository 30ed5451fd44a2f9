import { canonicalJson } from "./canonical";
import { type FormDraft, type FormField, formFields, type Nomination } from "./nomination";
import type { OpenFields } from "./unit-desk";

/** What its unit may change: everything of a draft, after a return what was remarked on; a remark on the whole opens all. */
export function openFields({ position, remarks }: Pick<Nomination, "position" | "remarks">): OpenFields {
  if (position === "draft") return "all";
  if (position !== "returned.county" && position !== "returned.city") return "none";
  const fields = new Set(remarks.flatMap(({ field }) => (field === "form" ? [] : [field])));
  return fields.size === 0 || remarks.some(({ field }) => field === "form") ? "all" : [...fields];
}

/** Fields that go together with others: who mends one may mend its companions. */
const companions: Partial<Record<FormField, readonly FormField[]>> = {
  creditCode: ["noOwnCode", "parentName"],
  noOwnCode: ["creditCode", "parentName"],
  parentName: ["creditCode", "noOwnCode"],
  noticeFrom: ["noticeTo"],
  noticeTo: ["noticeFrom"],
};

const alwaysOpen: readonly FormField[] = ["reasons", "declared", "privacyNotice", "publishHead", "publishPhotos"];

/** Whether a field is among the open ones, itself or as a companion; reasons for soft rules, the declaration and the consents always are. */
export function isOpen(field: FormField, open: OpenFields): boolean {
  if (open === "all") return true;
  if (open === "none") return false;
  if (alwaysOpen.includes(field)) return true;
  return open.includes(field) || open.some((one) => companions[one]?.includes(field) === true);
}

/** The closed fields in which `after` differs from `before`. */
export const closedChanges = (before: FormDraft, after: FormDraft, open: OpenFields): readonly FormField[] =>
  formFields.filter((field) => !isOpen(field, open) && canonicalJson(before[field]) !== canonicalJson(after[field]));
