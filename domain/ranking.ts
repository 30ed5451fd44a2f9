import type { Actor } from "./actor";
import type { AwardKey } from "./award-types";
import type { Candidate, ScenarioContent } from "./comparison";
import type { Rule } from "./eligibility";
import type { CaseScores } from "./evaluation";
import type { StructureRule } from "./structure";
import type { PositionKey } from "./workflow";

/** Who has an order of their own: somebody of a recommending body, or of the city. */
export type Ranker = { readonly role: "county" | "city"; readonly personId: string; readonly organisationId: string };

export function rankerOf(actor: Actor): Ranker | null {
  if (actor.role !== "county" && actor.role !== "city") return null;
  const { role, personId, organisationId } = actor;
  return { role, personId, organisationId };
}

/** A nomination in an order. `womenShare` is in per cent; null where it cannot be told. */
export type RankLine = Candidate & {
  readonly version: number;
  readonly title: string;
  readonly bodyName: string;
  /** The county's name, or the municipal system's. */
  readonly placeName: string;
  readonly divisionCode: string | null;
  readonly industry: string;
  readonly womenShare: number | null;
  readonly position: PositionKey;
  readonly submittedAt: string;
  /** Where the organisation whose order this is has put it, and where its own body has; null: nowhere yet. */
  readonly ownPlace: number | null;
  readonly bodyPlace: number | null;
  readonly scores: CaseScores | null;
};

/** The least share of women that a rule asks of an award, in per cent; null where none does. */
export function womenThreshold(rules: readonly Pick<Rule, "award" | "parameters">[], award: AwardKey): number | null {
  for (const { award: of, parameters } of rules)
    if (parameters.kind === "women_share" && (of === null || of === award)) return parameters.percent;
  return null;
}

export type ScenarioLine = { readonly id: string; readonly name: string; readonly savedAt: string };

/** A nomination that somebody moved in the order, and why. */
export type RankMove = {
  readonly nominationId: string;
  readonly title: string;
  readonly upward: boolean;
  readonly reason: string;
  readonly at: string;
};

/** The order of one award on a county's or the city's desk, and what limits it. */
export type Ranking = {
  readonly role: "county" | "city";
  readonly organisationName: string;
  readonly year: number;
  readonly award: AwardKey;
  readonly lines: readonly RankLine[];
  /** Places of the organisation for the award; of the city's, `taken` stand on a list already. */
  readonly places: number;
  readonly taken: number;
  /** The least share of women that a rule of the round asks for, in per cent. */
  readonly threshold: number | null;
  readonly rules: readonly StructureRule[];
  readonly bodies: readonly { readonly id: string; readonly name: string; readonly places: number }[];
  readonly scenarios: readonly ScenarioLine[];
  readonly moves: readonly RankMove[];
};

/** A comparison that was saved, with the nominations that it names and the order as it is now. */
export type SavedScenario = ScenarioLine & {
  readonly award: AwardKey;
  readonly sha256: string;
  readonly content: ScenarioContent;
  readonly lines: readonly RankLine[];
  readonly rules: readonly StructureRule[];
  readonly bodies: Ranking["bodies"];
  readonly threshold: number | null;
  /** Who would be above the line now, without limits tried out. */
  readonly chosenNow: readonly string[];
};

/** What a county puts in order: what it has in hand and what it has recommended; and the city: what waits for its decision. */
export const rankedAt: Readonly<Record<Ranking["role"], readonly PositionKey[]>> = {
  county: ["in_review.county", "in_review.city", "in_review.publication", "on_notice", "cleared", "honoured"],
  city: ["in_review.city"],
};

/** What a 汇总表 lists: recommended, and neither given back nor turned down since. */
export const summarisedAt: readonly PositionKey[] = [
  "in_review.city",
  "in_review.publication",
  "on_notice",
  "cleared",
  "honoured",
];

const compared = <T extends number | string>(one: T, other: T): number => (one < other ? -1 : Number(one > other));

const lastIfNull = (place: number | null): number => place ?? Number.POSITIVE_INFINITY;
const leastIfNull = (score: number | null | undefined): number => score ?? Number.NEGATIVE_INFINITY;

const spreadOf = ({ scores }: RankLine): number => scores?.spread ?? 0;

/** Placed ones first by their place, then as the judges' scores tell, then as their bodies put them, then by time. */
const comparator = (one: RankLine, other: RankLine): number =>
  compared(lastIfNull(one.ownPlace), lastIfNull(other.ownPlace)) ||
  compared(leastIfNull(other.scores?.mean), leastIfNull(one.scores?.mean)) ||
  compared(leastIfNull(other.scores?.tieValue), leastIfNull(one.scores?.tieValue)) ||
  compared(spreadOf(one), spreadOf(other)) ||
  compared(lastIfNull(one.bodyPlace), lastIfNull(other.bodyPlace)) ||
  compared(one.submittedAt, other.submittedAt) ||
  compared(one.id, other.id);

/** The lines in the order in which they stand. */
export const inRankOrder = (lines: readonly RankLine[]): readonly RankLine[] => [...lines].sort(comparator);

/** The places that those whom their bodies have put in order have among their own, counted from 1 without gaps. */
export function ranksInBodies(
  lines: readonly Pick<RankLine, "id" | "bodyId" | "bodyPlace">[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const placed = lines.filter(({ bodyPlace }) => bodyPlace !== null);
  const ordered = placed.sort((one, other) => compared(lastIfNull(one.bodyPlace), lastIfNull(other.bodyPlace)));
  return new Map(
    ordered.map(({ id, bodyId }) => {
      const rank = (counts.get(bodyId) ?? 0) + 1;
      counts.set(bodyId, rank);
      return [id, rank] as const;
    }),
  );
}

/** The same order with one of it at another place, counted from 0 and kept within the order. */
export function movedTo<T>(order: readonly T[], item: T, place: number): readonly T[] {
  if (!order.includes(item)) return order;
  const others = order.filter((one) => one !== item);
  const at = Math.max(0, Math.min(place, others.length));
  return [...others.slice(0, at), item, ...others.slice(at)];
}

export type MoveInOrder = { readonly id: string; readonly from: number; readonly to: number };

type Rise = { readonly place: number; readonly worth: number; readonly before: Rise | null };

/** More than an order can have of nominations, so that length comes before anything else. */
const step = 10_000;

const best = (rises: readonly Rise[]): Rise | null =>
  rises.reduce<Rise | null>((found, rise) => (found === null || rise.worth > found.worth ? rise : found), null);

/** The longest part whose former places go upwards; of equally long ones that of which least was touched, then that with the most who stand where they stood. */
function longestRise(kept: readonly MoveInOrder[], touched: ReadonlySet<string>): ReadonlySet<number> {
  const rises: Rise[] = [];
  for (const { id, from, to } of kept) {
    const before = best(rises.filter(({ place }) => place < from));
    const worth = step * step + (touched.has(id) ? 0 : step) + Number(from === to);
    rises.push({ place: from, before, worth: (before?.worth ?? 0) + worth });
  }
  const places = new Set<number>();
  for (let rise = best(rises); rise !== null; rise = rise.before) places.add(rise.place);
  return places;
}

/**
 * The fewest nominations that somebody can have moved to make one order of the other, with their places counted from 1;
 * where it could have been one or another, the one that they say they touched.
 */
export function movesBetween(
  before: readonly string[],
  after: readonly string[],
  touched: readonly string[] = [],
): readonly MoveInOrder[] {
  const places = new Map(before.map((id, index) => [id, index + 1]));
  const kept = after.flatMap((id, index) => {
    const from = places.get(id);
    return from === undefined ? [] : [{ id, from, to: index + 1 }];
  });
  const rise = longestRise(kept, new Set(touched));
  return kept.filter(({ from }) => !rise.has(from));
}

const farApart = 10;

/** 分差大: whether the highest and the lowest score lie so far apart that somebody should look. */
export const isWide = ({ spread }: Pick<CaseScores, "spread">): boolean => spread > farApart;

/** Where the strip of scores begins: the ten below the lowest. */
export function scaleFrom(lines: readonly Pick<RankLine, "scores">[]): number {
  const lowest = Math.min(90, ...lines.flatMap(({ scores }) => scores?.scores ?? []));
  return Math.max(0, 10 * Math.floor(lowest / 10));
}

/** Whether the last above the line and the first below it have the same mean, so that something else decided. */
export function isTiedAtLine(order: readonly Pick<RankLine, "scores">[], above: number): boolean {
  const [last, first] = [order[above - 1]?.scores?.mean, order[above]?.scores?.mean];
  return typeof last === "number" && last === first;
}
