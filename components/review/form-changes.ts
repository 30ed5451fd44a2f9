import type { FormDraft, FormField } from "@/domain/nomination";
import { fieldLabels, sections } from "@/domain/sections";
import { type ChangedRow, changedRows } from "../nomination/changed-rows";
import { type FormWords, fieldText } from "./field-text";

export type ValueChange = {
  readonly field: FormField;
  readonly label: string;
  readonly before: string;
  readonly after: string;
};
export type ProseChange = {
  readonly field: FormField;
  readonly label: string;
  readonly paragraphs: readonly ChangedRow[];
};

/** What differs between two versions of a form: short values one by one, texts by paragraph. */
export type FormChanges = { readonly values: readonly ValueChange[]; readonly texts: readonly ProseChange[] };

const prose: readonly FormField[] = ["servicePromise", "summary", "deeds", "opinion"];
const fields: readonly FormField[] = [...sections.flatMap((section) => section.fields), "reasons"];

const paragraphsOf = (text: string): readonly string[] =>
  text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");

const rowChanges = (
  field: FormField,
  label: string,
  before: readonly string[],
  after: readonly string[],
): readonly ValueChange[] =>
  changedRows(before, after).map((row) => ({
    field,
    label: `${label}第${row.at}项`,
    before: row.before,
    after: row.after,
  }));

function negativeChanges(before: FormDraft, after: FormDraft, words: FormWords): readonly ValueChange[] {
  const earlier = new Map(fieldText.negatives(before, words).map(({ key, answer }) => [key, answer]));
  return fieldText.negatives(after, words).map(
    ({ key, text, answer }): ValueChange => ({
      field: "negatives",
      label: text,
      before: earlier.get(key) ?? "",
      after: answer,
    }),
  );
}

function reasonChanges(before: FormDraft, after: FormDraft, words: FormWords): readonly ValueChange[] {
  const keys = [...new Set([...Object.keys(before.reasons), ...Object.keys(after.reasons)])];
  return keys.map((key) => ({
    field: "reasons",
    label: `${fieldText.reason(key, words)}的说明`,
    before: before.reasons[key] ?? "",
    after: after.reasons[key] ?? "",
  }));
}

function valueChanges(field: FormField, before: FormDraft, after: FormDraft, words: FormWords): readonly ValueChange[] {
  switch (field) {
    case "honours":
      return rowChanges(field, "荣誉", before.honours.map(fieldText.honour), after.honours.map(fieldText.honour));
    case "evidence":
      return rowChanges(field, "数据", before.evidence.map(fieldText.evidence), after.evidence.map(fieldText.evidence));
    case "negatives":
      return negativeChanges(before, after, words);
    case "reasons":
      return reasonChanges(before, after, words);
    default:
      return [
        {
          field,
          label: fieldLabels[field],
          before: fieldText.value(field, before, words),
          after: fieldText.value(field, after, words),
        },
      ];
  }
}

export function formChanges(before: FormDraft, after: FormDraft, words: FormWords): FormChanges {
  return {
    values: fields
      .filter((field) => !prose.includes(field))
      .flatMap((field) => valueChanges(field, before, after, words))
      .filter((change) => change.before !== change.after),
    texts: prose
      .map((field) => ({
        field,
        label: fieldLabels[field],
        paragraphs: changedRows(
          paragraphsOf(fieldText.value(field, before, words)),
          paragraphsOf(fieldText.value(field, after, words)),
        ),
      }))
      .filter(({ paragraphs }) => paragraphs.length > 0),
  };
}
