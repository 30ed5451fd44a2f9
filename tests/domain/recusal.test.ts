import { describe, expect, it } from "vitest";
import { type Actor, clock } from "@/domain/actor";
import { declareRecusalInput, liftRecusalInput, ownAffiliationInput, recusedBy, reviewerOf } from "@/domain/recusal";

const [one, other] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];

describe("who may have to keep out", () => {
  it("is somebody who decides at a stage", () => {
    for (const role of ["county", "city", "publication"] as const) {
      const actor: Actor = { role, personId: one, organisationId: other };
      expect(reviewerOf(actor)).toEqual(actor);
    }
    expect(reviewerOf({ role: "unit", personId: one, organisationId: other })).toBeNull();
    expect(reviewerOf({ role: "judge", personId: one, organisationId: null })).toBeNull();
    expect(reviewerOf(clock)).toBeNull();
  });

  it("is oneself where a declaration names nobody", () => {
    expect(recusedBy({ personId: "" }, one)).toBe(one);
    expect(recusedBy({ personId: other }, one)).toBe(other);
  });
});

describe("what is declared, lifted and registered", () => {
  it("needs a reason", () => {
    const declared = { nominationId: one, personId: "", reason: "亲属任职" };
    expect(declareRecusalInput.safeParse(declared).success).toBe(true);
    expect(declareRecusalInput.safeParse({ ...declared, personId: other }).success).toBe(true);
    for (const reason of ["", "  ", "\u200b"]) {
      expect(declareRecusalInput.safeParse({ ...declared, reason }).error?.issues[0]?.message).toBe("请写明回避的原因");
      const lifted = { nominationId: one, personId: other, reason };
      expect(liftRecusalInput.safeParse(lifted).error?.issues[0]?.message).toBe("请写明为什么可以解除回避");
    }
  });

  it("is about known rows", () => {
    expect(declareRecusalInput.safeParse({ nominationId: "x", personId: "", reason: "亲属" }).success).toBe(false);
    expect(liftRecusalInput.safeParse({ nominationId: one, personId: "", reason: "看错" }).success).toBe(false);
    expect(ownAffiliationInput.safeParse({ organisationId: "" }).error?.issues[0]?.message).toBe("请选择单位");
  });
});
