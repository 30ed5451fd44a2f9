import { diffArrays } from "diff";

/** A row that differs; `at` counts from 1, in the new version where the row is still there. */
export type ChangedRow = { readonly at: number; readonly before: string; readonly after: string };

const empty: readonly string[] = [];

/** The rows of two lists that differ: what was taken out stands beside what came in its place. */
export function changedRows(before: readonly string[], after: readonly string[]): readonly ChangedRow[] {
  const changed: ChangedRow[] = [];
  const position = { before: 0, after: 0 };
  let removed = empty;
  const settle = (added: readonly string[]) => {
    for (let index = 0; index < Math.max(removed.length, added.length); index += 1) {
      const start = index < added.length ? position.after : position.before;
      changed.push({ at: start + index + 1, before: removed[index] ?? "", after: added[index] ?? "" });
    }
    position.before += removed.length;
    position.after += added.length;
    removed = empty;
  };
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) {
      removed = part.value;
    } else if (part.added) {
      settle(part.value);
    } else {
      settle(empty);
      position.before += part.value.length;
      position.after += part.value.length;
    }
  }
  settle(empty);
  return changed;
}
