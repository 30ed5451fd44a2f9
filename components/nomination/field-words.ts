import type { FormDraft, FormField } from "@/domain/nomination";
import { sections } from "@/domain/sections";
import type { FormPage } from "@/domain/unit-desk";
import { answersOf } from "./answers-of";

/** What one field of a form says, a line an answer; empty where nothing is said. */
export function fieldWords(
  field: FormField,
  form: FormDraft,
  page: Pick<FormPage, "round" | "bodies" | "bodyName">,
): readonly string[] {
  const index = sections.findIndex(({ fields }) => fields.includes(field));
  const section = index === -1 ? sections.length : index + 1;
  const own = answersOf(form, page, section).filter(({ path }) => path === field || path.startsWith(`${field}.`));
  const named = field === "negatives" || field === "reasons";
  return own.filter(({ text }) => text !== "").map(({ label, text }) => (named ? `${label}：${text}` : text));
}
