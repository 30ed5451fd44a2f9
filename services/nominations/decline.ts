import type { Transaction } from "@/db/client";
import { hasNotice } from "@/db/queries/opened-notices";
import { freePlaces } from "@/db/queries/places";
import { listRules } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import type { DeclineInput } from "@/domain/decision";
import { unitOf } from "@/domain/notification";
import { ok, type Result, refuse } from "@/domain/result";
import { notify } from "../notifications/notify";
import { type Stepped, takeStep } from "./take-step";

/**
 * Declines with a reason tied to a rule of the round or written out; places are free again. The unit is told at once, of a
 * decline at the city once the notice is open.
 */
export function decline(
  actor: Actor,
  { reason, ruleId, ...seen }: DeclineInput,
  on: Transaction,
): Promise<Result<Stepped>> {
  return takeStep(
    actor,
    {
      ...seen,
      verb: "decline",
      prepare: async (before, round) => {
        const rule = (await listRules(on.db, round.id)).find((one) => one.id === ruleId);
        if (ruleId !== "" && !rule) return refuse({ code: "invalid", fields: { ruleId: "请选择本批次的条件" } });
        await freePlaces(on.db, before.id, "every");
        const note = rule ? `${rule.clause} ${rule.title}：${reason}` : reason;
        if (before.position !== "in_review.city" || (await hasNotice(on.db, round.year)))
          await notify(unitOf(before), "declined", { reason: note }, on);
        return ok({ note, detail: rule ? { ruleId } : {} });
      },
    },
    on,
  );
}
