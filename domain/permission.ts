import { type Actor, covers, type Role, scopeOf, stageOf } from "./actor";
import { endOfDay } from "./calendar";
import type { Nomination } from "./nomination";
import type { Refusal } from "./refusal";
import type { Round } from "./round";
import { mayFrom, type Origin, type PositionKey, positionOf, type Stage, type Verb } from "./workflow";

/** What of a nomination a decision about a verb looks at. */
export type Permissible = Pick<
  Nomination,
  | "organisationId"
  | "bodyId"
  | "filledBy"
  | "submissions"
  | "reachedCity"
  | "status"
  | "position"
  | "begun"
  | "origin"
  | "resubmitBy"
  | "hands"
  | "filledByPersons"
>;

/** `now` is an ISO moment of the server's clock; `latePassUntil` the moment a late pass lasts to, where there is one. */
export type PermissionContext = {
  readonly now: string;
  readonly round: Pick<Round, "opensAt" | "closesAt">;
  readonly latePassUntil?: string | null;
};

/** The stage that has a nomination in hand, or that declined it. */
function stageAt(key: PositionKey): Stage | null {
  const position = positionOf(key);
  return position.status === "in_review" || position.status === "declined" ? position.stage : null;
}

/** The roles a verb belongs to at a position. A verb that is not named here does not compile. */
export function rolesFor(verb: Verb, position: PositionKey): readonly Role[] {
  switch (verb) {
    case "submit":
    case "recall":
    case "withdraw":
      return ["unit"];
    case "hand_on":
    case "recommend":
      return ["county"];
    case "propose":
      return ["city"];
    case "announce":
    case "halt":
      return ["publication"];
    case "clear":
      return ["clock"];
    case "release":
      return ["publication", "clock"];
    case "begin":
    case "return":
    case "send_back":
    case "decline":
    case "reopen": {
      const stage = stageAt(position);
      return stage === null ? [] : [stage];
    }
  }
}

const whyNotScope = (actor: Actor, nomination: Permissible): Refusal | null =>
  covers(scopeOf(actor), nomination) ? null : { code: "not_found" };

function whyNotState(verb: Verb, { position, begun }: Permissible): Refusal | null {
  if (!mayFrom(position, verb)) return { code: "not_from_here" };
  return begun && (verb === "recall" || verb === "begin") ? { code: "already_begun" } : null;
}

/** Whether a body does in place of the unit that it fills in for what only a unit does; what is in review it cannot withdraw. */
function fillsInWith(
  actor: Actor,
  verb: Verb,
  { position, filledBy }: Pick<Permissible, "position" | "filledBy">,
): boolean {
  if (actor.role !== "county" || actor.organisationId !== filledBy) return false;
  return verb === "submit" || verb === "recall" || (verb === "withdraw" && stageAt(position) === null);
}

function whyNotPerson(actor: Actor, verb: Verb, nomination: Permissible): Refusal | null {
  const { position, hands, filledByPersons } = nomination;
  const inPlace = fillsInWith(actor, verb, nomination);
  if (!inPlace && !rolesFor(verb, position).includes(actor.role)) return { code: "not_your_role" };
  const stage = stageOf(actor.role);
  if (stage === null || actor.personId === null) return null;
  if (!inPlace && filledByPersons.includes(actor.personId)) return { code: "filled_in_by_you" };
  const other = hands.find((hand) => hand.personId === actor.personId && hand.stage !== stage);
  return other === undefined ? null : { code: "two_stages", stage: other.stage };
}

const isBefore = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);

type Term = Pick<PermissionContext, "latePassUntil"> & { readonly round: Pick<Round, "closesAt"> };

/** The end of what was submitted from there: the round's close, after a return the end of its own day, or a later pass. */
function endFrom(from: Origin, resubmitBy: string | null, { round, latePassUntil = null }: Term): string {
  const own = from === "draft" || resubmitBy === null ? round.closesAt : endOfDay(resubmitBy);
  return latePassUntil !== null && isBefore(own, latePassUntil) ? latePassUntil : own;
}

/** The first ISO moment at which a draft or a returned nomination can no longer be submitted. */
export const submissionEnd = (
  { position, resubmitBy }: Pick<Permissible, "position" | "resubmitBy">,
  term: Term,
): string => endFrom(position === "draft" ? "draft" : "returned.county", resubmitBy, term);

const whyNotBy = (deadline: string, now: string): Refusal | null =>
  isBefore(now, deadline) ? null : { code: "deadline_passed", deadline };

function whyNotTime(verb: Verb, nomination: Permissible, context: PermissionContext): Refusal | null {
  const { now, round } = context;
  if (verb === "recall") return whyNotBy(endFrom(nomination.origin, nomination.resubmitBy, context), now);
  if (verb !== "submit") return null;
  const end = submissionEnd(nomination, context);
  if (nomination.position !== "draft") return whyNotBy(end, now);
  const open = !isBefore(now, round.opensAt) && isBefore(now, end);
  return open ? null : { code: "round_not_open", opensAt: round.opensAt, closesAt: end };
}

/**
 * Why an actor may not carry out a verb on a nomination, or null. Scope comes first (an outsider learns only "not found"),
 * then state, person and time. What a verb needs in content, places or signatures is asked by the verb itself.
 */
export function whyNot(actor: Actor, verb: Verb, nomination: Permissible, context: PermissionContext): Refusal | null {
  return (
    whyNotScope(actor, nomination) ??
    whyNotState(verb, nomination) ??
    whyNotPerson(actor, verb, nomination) ??
    whyNotTime(verb, nomination, context)
  );
}

/** Whether an actor may carry out a verb: `whyNot` finds nothing against it. */
export const may = (actor: Actor, verb: Verb, nomination: Permissible, context: PermissionContext): boolean =>
  whyNot(actor, verb, nomination, context) === null;
