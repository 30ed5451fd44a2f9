import { isFormField } from "@/domain/nomination";
import { isOpen } from "@/domain/open-fields";
import type { OpenFields } from "@/domain/unit-desk";

const firstColumns: Readonly<Record<string, string>> = { honours: "title", evidence: "indicator" };

/** The input at the head of a path: a row of a list is reached at its first column. */
const inputAt = (path: string): string => {
  const [field = "", row, column] = path.split(".");
  const first = firstColumns[field];
  return first === undefined || row === undefined || column !== undefined ? path : `${path}.${first}`;
};

export type PlaceInCheck = `/nominations/${string}?from=check#${string}`;

/** The address of a field or a section of the form for who comes from 检查与提交 and goes back there. */
export const placeInCheck = (nominationId: string, path: string): PlaceInCheck =>
  `/nominations/${nominationId}?from=check#${inputAt(path)}`;

/** Whether what stands at a path may be changed now. */
export function isOpenPath(path: string, open: OpenFields): boolean {
  const [field = ""] = path.split(".");
  return isFormField(field) && isOpen(field, open);
}
