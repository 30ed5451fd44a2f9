import type { Stage } from "./workflow";

export const roles = [
  "unit",
  "county",
  "city",
  "publication",
  "judge",
  "admin",
  "security",
  "auditor",
  "clock",
  "department",
] as const;
export type Role = (typeof roles)[number];

/** Roles a person can have; the clock and a department that answers by its link act without an account. */
export type PersonRole = Exclude<Role, "clock" | "department">;
export const personRoles = roles.filter((role): role is PersonRole => role !== "clock" && role !== "department");

/** Who acts. `organisationId` is the unit, the recommending body or the city federation; judges and the clock have none. */
export type Actor =
  | {
      readonly role: "unit" | "county" | "city" | "publication";
      readonly personId: string;
      readonly organisationId: string;
    }
  | {
      readonly role: "admin" | "security" | "auditor" | "judge";
      readonly personId: string;
      readonly organisationId: string | null;
    }
  | { readonly role: "clock" | "department"; readonly personId: null; readonly organisationId: null };

export const clock: Actor = { role: "clock", personId: null, organisationId: null };
/** Who answers a consultation by its link. */
export const department: Actor = { role: "department", personId: null, organisationId: null };

/** The stage that a role decides at. */
export function stageOf(role: Role): Stage | null {
  return role === "county" || role === "city" || role === "publication" ? role : null;
}

/** The nominations an actor's desk reaches: decided here once, carried out in SQL by db/queries/scope.ts. */
export type Scope =
  | { readonly kind: "unit"; readonly organisationId: string }
  | { readonly kind: "body"; readonly organisationId: string }
  | { readonly kind: "city" }
  | { readonly kind: "due" }
  | { readonly kind: "none" };

export function scopeOf(actor: Actor): Scope {
  switch (actor.role) {
    case "unit":
      return { kind: "unit", organisationId: actor.organisationId };
    case "county":
      return { kind: "body", organisationId: actor.organisationId };
    case "city":
    case "publication":
      return { kind: "city" };
    case "clock":
      return { kind: "due" };
    default:
      return { kind: "none" };
  }
}

/** What of a nomination decides who may reach it. */
export type Reach = {
  readonly organisationId: string;
  readonly bodyId: string | null;
  /** The body that fills in for the unit (代填). */
  readonly filledBy: string | null;
  readonly submissions: number;
  readonly reachedCity: boolean;
  readonly status: string;
};

const dueStatuses: readonly string[] = ["on_notice", "cleared", "honoured"];

export function covers(scope: Scope, row: Reach): boolean {
  switch (scope.kind) {
    case "unit":
      return row.organisationId === scope.organisationId;
    case "body":
      return row.bodyId === scope.organisationId && (row.submissions > 0 || row.filledBy === scope.organisationId);
    case "city":
      return row.reachedCity;
    case "due":
      return dueStatuses.includes(row.status);
    case "none":
      return false;
  }
}
