import type { AssignmentState } from "./evaluation";

export type SpreadCase = { readonly id: string; readonly organisationId: string; readonly bodyId: string | null };
export type SpreadJudge = { readonly id: string; readonly comesFrom: readonly string[] };
export type Assignment = {
  readonly nominationId: string;
  readonly personId: string;
  readonly state: AssignmentState;
};
export type Pair = Pick<Assignment, "nominationId" | "personId">;

export type SpreadInput = {
  readonly cases: readonly SpreadCase[];
  readonly judges: readonly SpreadJudge[];
  /** What has been given before, in whatever state. */
  readonly taken: readonly Assignment[];
  readonly perCase: number;
};

export type Spread = {
  readonly added: readonly Pair[];
  /** Nominations that too few judges are free for. */
  readonly short: readonly { readonly nominationId: string; readonly needed: number; readonly free: number }[];
};

/** Whether a judge comes from the nomination's unit or body. */
export const comesFrom = ({ comesFrom: own }: SpreadJudge, { organisationId, bodyId }: SpreadCase): boolean =>
  own.includes(organisationId) || (bodyId !== null && own.includes(bodyId));

const counts = ({ state }: Assignment): boolean => state === "assigned" || state === "scored";
const byId = <T extends { readonly id: string }>(one: T, other: T): number => (one.id < other.id ? -1 : 1);

type Need = { readonly one: SpreadCase; readonly lacks: number; readonly has: number; readonly free: SpreadJudge[] };

/** What each nomination lacks, the least reviewed first, of those the one that fewest judges are free for. */
function needsOf({ cases, judges, taken, perCase }: SpreadInput): readonly Need[] {
  return cases
    .map((one) => {
      const own = taken.filter(({ nominationId }) => nominationId === one.id);
      const has = own.filter(counts).length;
      const free = judges.filter(
        (judge) => !comesFrom(judge, one) && own.every(({ personId }) => personId !== judge.id),
      );
      return { one, has, lacks: Math.max(0, perCase - has), free };
    })
    .sort((a, b) => a.has - b.has || a.free.length - b.free.length || byId(a.one, b.one));
}

type Load = Map<string, number>;
const loadOf = (load: Load, { id }: { readonly id: string }): number => load.get(id) ?? 0;

/** Moves what was just given from judges with more to free ones with less, while that evens it out. */
function even(given: readonly { pair: Pair; free: readonly SpreadJudge[] }[], load: Load): readonly Pair[] {
  let pairs = given;
  const has = (nominationId: string, personId: string): boolean =>
    pairs.some(({ pair }) => pair.nominationId === nominationId && pair.personId === personId);
  const step = (): boolean => {
    for (const entry of pairs) {
      const { nominationId, personId } = entry.pair;
      const better = entry.free.find(
        (judge) => loadOf(load, judge) + 1 < loadOf(load, { id: personId }) && !has(nominationId, judge.id),
      );
      if (better === undefined) continue;
      load.set(personId, loadOf(load, { id: personId }) - 1);
      load.set(better.id, loadOf(load, better) + 1);
      const moved = { ...entry, pair: { nominationId, personId: better.id } };
      pairs = pairs.map((one) => (one === entry ? moved : one));
      return true;
    }
    return false;
  };
  while (step());
  return pairs.map(({ pair }) => pair);
}

/** Gives each nomination the judges that it lacks, the least reviewed first, to those who have least; never to who comes from there. */
export function spreadAssignments(input: SpreadInput): Spread {
  const load: Load = new Map();
  for (const { personId } of input.taken.filter(counts)) load.set(personId, loadOf(load, { id: personId }) + 1);
  const needs = needsOf(input);
  const given = needs.flatMap(({ one, lacks, free }) => {
    const chosen = [...free].sort((a, b) => loadOf(load, a) - loadOf(load, b) || byId(a, b)).slice(0, lacks);
    for (const judge of chosen) load.set(judge.id, loadOf(load, judge) + 1);
    return chosen.map((judge) => ({ pair: { nominationId: one.id, personId: judge.id }, free: [...free].sort(byId) }));
  });
  const short = needs
    .filter(({ lacks, free }) => free.length < lacks)
    .map(({ one, lacks, free }) => ({ nominationId: one.id, needed: lacks, free: free.length }));
  return { added: even(given, load), short };
}
