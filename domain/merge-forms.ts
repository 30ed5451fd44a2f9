import { canonicalJson } from "./canonical";
import { type FormDraft, type FormField, formFields } from "./nomination";

export type MergedForms = {
  readonly form: FormDraft;
  /** Fields that both sides changed, each to something else; in the merged form they stand as mine. */
  readonly both: readonly FormField[];
};

const isSame = (field: FormField, one: FormDraft, other: FormDraft): boolean =>
  canonicalJson(one[field]) === canonicalJson(other[field]);

/** `form` with these fields as they stand in `from`; lists and records go as a whole. */
export const withFields = (form: FormDraft, from: FormDraft, chosen: readonly FormField[]): FormDraft => ({
  ...form,
  ...Object.fromEntries(chosen.map((field) => [field, from[field]])),
});

/** Joins two forms that grew out of one, field by field: what one side alone changed stands as that side left it. */
export function mergeForms(
  base: FormDraft,
  mine: FormDraft,
  theirs: FormDraft,
  isOpen: (field: FormField) => boolean,
): MergedForms {
  const differing = formFields.filter((field) => !isSame(field, mine, theirs));
  const taken = differing.filter((field) => !isOpen(field) || isSame(field, base, mine));
  const both = differing.filter((field) => !taken.includes(field) && !isSame(field, base, theirs));
  return { form: withFields(mine, theirs, taken), both };
}

/** The fields in which a form differs from an earlier one. */
export const changedFields = (before: FormDraft, after: FormDraft): readonly FormField[] =>
  formFields.filter((field) => !isSame(field, before, after));
