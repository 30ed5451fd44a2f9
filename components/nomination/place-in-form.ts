import { sections } from "@/domain/sections";

const order: readonly string[] = sections.flatMap(({ fields }) => fields);

/** Where a field stands on the page, counted from the top; by its path. */
export function placeInForm(path: string): number {
  const [field = "", row = "0"] = path.split(".");
  return order.indexOf(field) * 1_000 + (Number(row) || 0);
}
