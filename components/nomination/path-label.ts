import { evidenceLabels, fieldLabels, honourLabels } from "@/domain/sections";
import type { Question } from "./questions-for";

const labels: Readonly<Record<string, string>> = fieldLabels;
const rowLabels: Readonly<
  Record<string, { readonly noun: string; readonly columns: Readonly<Record<string, string>> }>
> = {
  honours: { noun: "荣誉", columns: honourLabels },
  evidence: { noun: "数据", columns: evidenceLabels },
};

/** What a field is called in a list of errors: 第1项荣誉的级别, a question of the negative list, else its label. */
export function pathLabel(path: string, questions: readonly Question[]): string {
  const [field = "", second = "", third = ""] = path.split(".");
  if (field === "negatives") {
    const text = questions.find(({ key }) => key === second)?.text ?? labels["negatives"] ?? "";
    return third === "note" ? `“${text}”的说明` : `“${text}”`;
  }
  const row = rowLabels[field];
  if (row !== undefined && second !== "") return `第${Number(second) + 1}项${row.noun}的${row.columns[third] ?? ""}`;
  return labels[field] ?? field;
}
