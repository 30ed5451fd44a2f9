import type { AwardKey } from "./award-types";

export const assignmentStates = ["assigned", "scored", "abstained", "recused"] as const;
/** 待评、已评、弃权、回避 */
export type AssignmentState = (typeof assignmentStates)[number];

/** 评审: the scoring of one award's nominations; moments are ISO. */
export type Evaluation = {
  readonly id: string;
  readonly roundId: string;
  readonly award: AwardKey;
  readonly dueAt: string;
  readonly perCase: number;
  readonly trim: number;
  readonly tieItem: number;
  readonly closedAt: string | null;
};

/** 评分项: scored from 0 to `most` points, with its weight in per cent. */
export type RubricItem = {
  readonly ordinal: number;
  readonly title: string;
  readonly guidance: string;
  readonly most: number;
  readonly weight: number;
};

export type ItemPoints = { readonly item: number; readonly points: number };

/** What the judges gave one nomination: weighted scores from 0 to 100 in no judge's order, their trimmed mean, how far they lie apart, and the mean points of the item that decides between equals. */
export type CaseScores = {
  readonly nominationId: string;
  readonly scores: readonly number[];
  readonly mean: number | null;
  readonly spread: number;
  readonly tieValue: number | null;
};

/** Whether judges can still score. */
export const isScoringOpen = ({ closedAt, dueAt }: Pick<Evaluation, "closedAt" | "dueAt">, now: string): boolean =>
  closedAt === null && now < dueAt;

const rounded = (value: number): number => Math.round(value * 100) / 100;

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);

const pointsOf = (given: readonly ItemPoints[], ordinal: number): number | null =>
  given.find(({ item }) => item === ordinal)?.points ?? null;

/** What the points given so far are worth, from 0 to 100; an item without points is worth nothing yet. */
export function weightedTotal(items: readonly RubricItem[], given: readonly ItemPoints[]): number {
  const weights = items.reduce((sum, { weight }) => sum + weight, 0);
  const worth = items.reduce(
    (sum, { ordinal, most, weight }) => sum + (weight * (pointsOf(given, ordinal) ?? 0)) / most,
    0,
  );
  return weights === 0 ? 0 : rounded((100 * worth) / weights);
}

/** The items that have no points yet. */
export const itemsWithoutPoints = (items: readonly RubricItem[], given: readonly ItemPoints[]): readonly RubricItem[] =>
  items.filter(({ ordinal }) => pointsOf(given, ordinal) === null);

/** The mean without the highest and the lowest `trim` scores, as long as some are left; null without a score. */
export function trimmedMean(scores: readonly number[], trim: number): number | null {
  const ascending = [...scores].sort((one, other) => one - other);
  return meanOf(ascending.length > 2 * trim ? ascending.slice(trim, ascending.length - trim) : ascending);
}

/** The scores of one nomination from its judges' sheets, highest first, so that their order tells nobody's. */
export function caseScoresOf(
  nominationId: string,
  sheets: readonly (readonly ItemPoints[])[],
  items: readonly RubricItem[],
  { trim, tieItem }: Pick<Evaluation, "trim" | "tieItem">,
): CaseScores {
  const scores = sheets.map((given) => weightedTotal(items, given)).sort((one, other) => other - one);
  const tied = sheets.map((given) => pointsOf(given, tieItem) ?? 0);
  return {
    nominationId,
    scores,
    mean: trimmedMean(scores, trim),
    spread: scores.length === 0 ? 0 : rounded(Math.max(...scores) - Math.min(...scores)),
    tieValue: meanOf(tied),
  };
}

const farFrom = 10;

const medianOf = (ascending: readonly number[]): number => {
  const middle = ascending.slice(Math.ceil(ascending.length / 2) - 1, Math.floor(ascending.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
};

/** Which scores lie more than ten points from the middle one of at least three. */
export function outliers(scores: readonly number[]): readonly boolean[] {
  if (scores.length < 3) return scores.map(() => false);
  const median = medianOf([...scores].sort((one, other) => one - other));
  return scores.map((score) => Math.abs(score - median) > farFrom);
}

export type RankedCase = CaseScores & {
  /** 1 for the best; equals share a place; null without a score. */
  readonly place: number | null;
};

const descending = (one: number | null, other: number | null): number =>
  one === other ? 0 : (other ?? Number.NEGATIVE_INFINITY) - (one ?? Number.NEGATIVE_INFINITY);

/** Higher mean first, then more points in the deciding item, then less disagreement; what is equal in all three is equal. */
const byMerit = (one: CaseScores, other: CaseScores): number =>
  descending(one.mean, other.mean) || descending(one.tieValue, other.tieValue) || one.spread - other.spread;

/** The nominations in the order of their scores; equals share a place and stand by their ids. */
export function inOrderOfScores(cases: readonly CaseScores[]): readonly RankedCase[] {
  const ordered = [...cases].sort(
    (one, other) => byMerit(one, other) || (one.nominationId < other.nominationId ? -1 : 1),
  );
  return ordered.map((one) => ({
    ...one,
    place: one.mean === null ? null : 1 + ordered.filter((other) => byMerit(other, one) < 0).length,
  }));
}
