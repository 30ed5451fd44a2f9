import { type Actor, covers, type Role, scopeOf, stageOf } from "./actor";
import { endOfDay } from "./calendar";
import type { Nomination } from "./nomination";
import type { Refusal } from "./refusal";
import type { Round } from "./round";
import { mayFrom, type PositionKey, positionOf, type Stage, type Verb } from "./workflow";

/** What of a nomination a decision about a verb looks at. */
export type Permissible = Pick<
  Nomination,
  | "organisationId"
  | "bodyId"
  | "submissions"
  | "reachedCity"
  | "status"
  | "position"
  | "begun"
  | "origin"
  | "resubmitBy"
  | "hands"
>;

/** `now` is an ISO moment of the server's clock. */
export type PermissionContext = { readonly now: string; readonly round: Pick<Round, "opensAt" | "closesAt"> };

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

function whyNotPerson(actor: Actor, verb: Verb, { position, hands }: Permissible): Refusal | null {
  if (!rolesFor(verb, position).includes(actor.role)) return { code: "not_your_role" };
  const stage = stageOf(actor.role);
  if (stage === null) return null;
  const other = hands.find((hand) => hand.personId === actor.personId && hand.stage !== stage);
  return other === undefined ? null : { code: "two_stages", stage: other.stage };
}

/** The moment until which a nomination can be resubmitted after a return: the end of its own day, else the round's close. */
const resubmissionEnd = ({ resubmitBy }: Permissible, { round }: PermissionContext): string =>
  resubmitBy === null ? round.closesAt : endOfDay(resubmitBy);

const isBefore = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);

const whyNotBy = (deadline: string, now: string): Refusal | null =>
  isBefore(now, deadline) ? null : { code: "deadline_passed", deadline };

function whyNotTime(verb: Verb, nomination: Permissible, context: PermissionContext): Refusal | null {
  const { now, round } = context;
  if (verb === "recall") {
    return whyNotBy(nomination.origin === "draft" ? round.closesAt : resubmissionEnd(nomination, context), now);
  }
  if (verb !== "submit") return null;
  if (nomination.position !== "draft") return whyNotBy(resubmissionEnd(nomination, context), now);
  const open = !isBefore(now, round.opensAt) && isBefore(now, round.closesAt);
  return open ? null : { code: "round_not_open", opensAt: round.opensAt, closesAt: round.closesAt };
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
