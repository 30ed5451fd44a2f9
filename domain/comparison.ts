import { neededOf, type StructureGroup, type StructureRule } from "./structure";

/** What is tried out: an order, how many places there are, how many a body may fill (none named: as many as it likes), and whether the shares bind. */
export type Trial = {
  readonly order: readonly string[];
  readonly line: number;
  readonly quotas: Readonly<Record<string, number>>;
  readonly ratios: boolean;
};

/** A comparison as it was shown in the meeting, with who was above the line. */
export type ScenarioContent = Trial & { readonly chosen: readonly string[] };

/** What of a nomination a limit looks at. */
export type Candidate = {
  readonly id: string;
  readonly bodyId: string;
  readonly groups: readonly StructureGroup[];
};

/** What keeps a nomination out: all places taken, its body's places taken, or a share of the round. */
export type Limit =
  | { readonly kind: "line" }
  | { readonly kind: "body"; readonly bodyId: string }
  | { readonly kind: "ratio"; readonly ruleId: string };

/** Who gets a place, in order, and for everybody else what was in the way when it was their turn. */
export type Outcome = {
  readonly chosen: readonly string[];
  readonly limits: ReadonlyMap<string, readonly Limit[]>;
};

type Cap = {
  readonly limit: Limit;
  readonly most: number;
  readonly counts: (candidate: Candidate) => boolean;
};

/** At least so many of a group among all places means at most so many of the others, so that every rule is a cap. */
const capOf = (rule: StructureRule, line: number): Cap => ({
  limit: { kind: "ratio", ruleId: rule.id },
  most: rule.atLeast ? line - neededOf(rule, line) : neededOf(rule, line),
  counts: ({ groups }) => groups.includes(rule.group) !== rule.atLeast,
});

function capsOf({ line, quotas, ratios }: Trial, rules: readonly StructureRule[]): readonly Cap[] {
  const bodies = Object.entries(quotas).map(
    ([bodyId, most]): Cap => ({
      limit: { kind: "body", bodyId },
      most,
      counts: (candidate) => candidate.bodyId === bodyId,
    }),
  );
  const shares = ratios ? rules.map((rule) => capOf(rule, line)) : [];
  return [...bodies, ...shares, { limit: { kind: "line" }, most: line, counts: () => true }];
}

/**
 * Goes down the order and gives a place to everybody whom no limit stops. Since fewer never break a limit that more keep,
 * this is the first of all permitted choices in the order of the ranking.
 */
export function outcomeOf(
  trial: Trial,
  candidates: ReadonlyMap<string, Candidate>,
  rules: readonly StructureRule[],
): Outcome {
  const caps = capsOf(trial, rules).map((cap) => ({ ...cap, used: 0 }));
  const chosen: string[] = [];
  const limits = new Map<string, readonly Limit[]>();
  for (const id of trial.order) {
    const candidate = candidates.get(id);
    if (candidate === undefined) continue;
    const concerned = caps.filter(({ counts }) => counts(candidate));
    const inTheWay = concerned.filter(({ used, most }) => used >= most).map(({ limit }) => limit);
    if (inTheWay.length > 0) {
      limits.set(id, inTheWay);
      continue;
    }
    for (const cap of concerned) cap.used += 1;
    chosen.push(id);
  }
  return { chosen, limits };
}

export type Changes = { readonly enters: readonly string[]; readonly leaves: readonly string[] };

/** Who gets a place by the second choice and not by the first, and the other way round. */
export function changesBetween(before: readonly string[], after: readonly string[]): Changes {
  const [was, is] = [new Set(before), new Set(after)];
  return { enters: after.filter((id) => !was.has(id)), leaves: before.filter((id) => !is.has(id)) };
}
