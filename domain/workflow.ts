/** The stages of review, in the order in which a nomination passes them. */
export const stages = ["county", "city", "publication"] as const;
export type Stage = (typeof stages)[number];

/** Where a nomination stands. */
export type Position =
  | { status: "draft" }
  | { status: "in_review"; stage: Stage }
  | { status: "returned"; by: "county" | "city" }
  | { status: "on_notice" }
  | { status: "cleared" }
  | { status: "honoured" }
  | { status: "declined"; stage: "county" | "city" }
  | { status: "withdrawn" };

/**
 * The one table of the procedure: position, verb, next position. `here` keeps the position,
 * `origin` goes back to where the last `submit` came from.
 */
export const workflow = {
  draft: { submit: "in_review.county", withdraw: "withdrawn" },
  "in_review.county": {
    recall: "origin",
    begin: "here",
    withdraw: "withdrawn",
    hand_on: "here",
    recommend: "in_review.city",
    return: "returned.county",
    decline: "declined.county",
  },
  "in_review.city": {
    begin: "here",
    withdraw: "withdrawn",
    return: "returned.city",
    send_back: "in_review.county",
    decline: "declined.city",
    propose: "in_review.publication",
  },
  "in_review.publication": {
    withdraw: "withdrawn",
    send_back: "in_review.city",
    announce: "on_notice",
  },
  "returned.county": { submit: "in_review.county", withdraw: "withdrawn" },
  "returned.city": { submit: "in_review.county", withdraw: "withdrawn" },
  on_notice: { clear: "cleared", halt: "in_review.city" },
  cleared: { halt: "in_review.city", release: "honoured" },
  honoured: {},
  "declined.county": { reopen: "in_review.county" },
  "declined.city": { reopen: "in_review.city" },
  withdrawn: {},
} as const;

export type PositionKey = keyof typeof workflow;
export const positionKeys = Object.keys(workflow) as readonly PositionKey[];

type VerbOf<K> = K extends PositionKey ? keyof (typeof workflow)[K] & string : never;
export type Verb = VerbOf<PositionKey>;
export const verbs = [
  "submit",
  "recall",
  "begin",
  "withdraw",
  "hand_on",
  "recommend",
  "return",
  "send_back",
  "decline",
  "reopen",
  "propose",
  "announce",
  "clear",
  "halt",
  "release",
] as const satisfies readonly Verb[];

/** The positions to which a recalled nomination can go back. */
export const origins = ["draft", "returned.county", "returned.city"] as const satisfies readonly PositionKey[];
export type Origin = (typeof origins)[number];

const positions: Readonly<Record<PositionKey, Position>> = {
  draft: { status: "draft" },
  "in_review.county": { status: "in_review", stage: "county" },
  "in_review.city": { status: "in_review", stage: "city" },
  "in_review.publication": { status: "in_review", stage: "publication" },
  "returned.county": { status: "returned", by: "county" },
  "returned.city": { status: "returned", by: "city" },
  on_notice: { status: "on_notice" },
  cleared: { status: "cleared" },
  honoured: { status: "honoured" },
  "declined.county": { status: "declined", stage: "county" },
  "declined.city": { status: "declined", stage: "city" },
  withdrawn: { status: "withdrawn" },
};

export const positionOf = (key: PositionKey): Position => positions[key];

export function keyOf(position: Position): PositionKey {
  switch (position.status) {
    case "in_review":
      return `in_review.${position.stage}`;
    case "returned":
      return `returned.${position.by}`;
    case "declined":
      return `declined.${position.stage}`;
    default:
      return position.status;
  }
}

type Target = PositionKey | "here" | "origin";

const steps: Readonly<Record<PositionKey, Partial<Record<Verb, Target>>>> = workflow;

export const mayFrom = (position: PositionKey, verb: Verb): boolean => steps[position][verb] !== undefined;

/** Where `verb` leads from `position`, or null where the table has no such step. */
export function advance(position: PositionKey, verb: Verb, origin: Origin): PositionKey | null {
  const target = steps[position][verb];
  if (target === undefined) return null;
  if (target === "here") return position;
  return target === "origin" ? origin : target;
}

/** Whether the stage has begun after `verb`: a submission, a recommendation and a handing on start afresh. */
export function begunAfter(verb: Verb, begun: boolean): boolean {
  switch (verb) {
    case "submit":
    case "recommend":
    case "hand_on":
    case "recall":
      return false;
    case "begin":
    case "send_back":
    case "halt":
    case "reopen":
      return true;
    default:
      return begun;
  }
}
