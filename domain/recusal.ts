import * as z from "zod";
import type { Actor } from "./actor";
import { filled } from "./typed-text";

const reason = (missing: string) => filled(500, missing);

/** 申请回避: for oneself where no person is named, else for a colleague of the same office. */
export const declareRecusalInput = z.strictObject({
  nominationId: z.uuid(),
  personId: z.union([z.literal(""), z.uuid()]),
  reason: reason("请写明回避的原因"),
});
export type DeclareRecusalInput = z.infer<typeof declareRecusalInput>;

/** 解除回避 of a colleague. */
export const liftRecusalInput = z.strictObject({
  nominationId: z.uuid(),
  personId: z.uuid(),
  reason: reason("请写明为什么可以解除回避"),
});
export type LiftRecusalInput = z.infer<typeof liftRecusalInput>;

/** 登记本人关联单位: from where one comes. */
export const ownAffiliationInput = z.strictObject({ organisationId: z.uuid("请选择单位") });
export type OwnAffiliationInput = z.infer<typeof ownAffiliationInput>;

/** Takes back where a colleague was said to come from. */
export const removeAffiliationInput = z.strictObject({ personId: z.uuid(), organisationId: z.uuid() });
export type RemoveAffiliationInput = z.infer<typeof removeAffiliationInput>;

export type Colleague = { readonly id: string; readonly name: string };

/** A colleague kept from a nomination that who looks may see. */
export type RecusalLine = {
  readonly nominationId: string;
  readonly title: string;
  readonly receiptNumber: string;
  readonly person: Colleague;
  /** Null where the account that declared it is gone. */
  readonly declaredBy: string | null;
  readonly declaredAt: string;
  readonly reason: string;
};

export type LiftedRecusal = RecusalLine & {
  readonly number: number;
  readonly liftedBy: string | null;
  readonly liftedAt: string;
  readonly liftedReason: string;
};

export type AffiliationLine = {
  readonly person: Colleague;
  readonly organisationId: string;
  readonly organisationName: string;
};

/** 回避 of an office: who keeps out of what, and where its people come from. */
export type RecusalDesk = {
  readonly self: string;
  readonly colleagues: readonly Colleague[];
  readonly recusals: readonly RecusalLine[];
  readonly lifted: readonly LiftedRecusal[];
  readonly affiliations: readonly AffiliationLine[];
  readonly units: readonly Colleague[];
  /** The nomination that a recusal is to be declared from. */
  readonly about: { readonly nominationId: string; readonly title: string } | null;
};

export type Reviewer = {
  readonly role: "county" | "city" | "publication";
  readonly personId: string;
  readonly organisationId: string;
};

/** The actor as somebody who decides at a stage and may have to keep out; null for everybody else. */
export function reviewerOf(actor: Actor): Reviewer | null {
  if (actor.role !== "county" && actor.role !== "city" && actor.role !== "publication") return null;
  const { role, personId, organisationId } = actor;
  return { role, personId, organisationId };
}

/** Whom a declaration is about: oneself where it names nobody. */
export const recusedBy = ({ personId }: Pick<DeclareRecusalInput, "personId">, self: string): string =>
  personId === "" ? self : personId;
