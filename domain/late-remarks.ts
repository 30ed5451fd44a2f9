import { changedFields } from "./merge-forms";
import type { Move } from "./move";
import { type FormDraft, formFields, type Remark } from "./nomination";
import { positionOf, type PositionKey } from "./workflow";

type Field = Remark["field"];

/** The returns before this one, and the submissions by their numbers. */
export type Earlier = {
  readonly moves: readonly Pick<Move, "verb" | "from" | "version" | "submission" | "remarks">[];
  readonly forms: ReadonlyMap<number, FormDraft>;
  /** Where the nomination stands, and the submission that is in hand. */
  readonly position: PositionKey;
  readonly submission: number;
};

/** By field, the number of the first return at this stage at which it already read as it does now and nothing was said of it. */
export type VisibleSince = Readonly<Partial<Record<Field, number>>>;

const stageOf = (key: PositionKey): string | null => {
  const position = positionOf(key);
  return position.status === "in_review" ? position.stage : null;
};

/**
 * What could have been remarked at an earlier return of the same stage: fields whose text has not changed since. A field that was
 * remarked then, by itself or with the form as a whole, is no news when it is remarked again.
 */
export function visibleSince({ moves, forms, position, submission }: Earlier): VisibleSince {
  const now = forms.get(submission);
  const stage = stageOf(position);
  if (now === undefined || stage === null) return {};
  const returns = moves
    .filter(({ verb, from }) => verb === "return" && stageOf(from) === stage)
    .sort((one, other) => one.version - other.version)
    .flatMap((move, index) => {
      const then = forms.get(move.submission);
      if (then === undefined) return [];
      const changed = changedFields(then, now);
      const stands = (field: Field): boolean => (field === "form" ? changed.length === 0 : !changed.includes(field));
      const told = move.remarks.map(({ field }) => field);
      return [{ number: index + 1, stands, isTold: (field: Field) => told.includes(field) || told.includes("form") }];
    });
  const found: Partial<Record<Field, number>> = {};
  for (const field of [...formFields, "form"] as const) {
    const standing = returns.filter(({ stands }) => stands(field));
    const [first] = standing;
    if (first !== undefined && !standing.some(({ isTold }) => isTold(field))) found[field] = first.number;
  }
  return found;
}

/** The remarks that could have been made at an earlier return. */
export const lateRemarks = (remarks: readonly Remark[], since: VisibleSince): readonly Remark[] =>
  remarks.filter(({ field }) => since[field] !== undefined);
