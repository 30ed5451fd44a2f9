import type { Transaction } from "@/db/client";
import { insertMessage } from "@/db/queries/outbox";
import { freePlaces } from "@/db/queries/places";
import { listRules } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import type { DeclineInput } from "@/domain/decision";
import { ok, type Result, refuse } from "@/domain/result";
import { type Stepped, takeStep } from "./take-step";

/** Declines with a reason tied to a rule of the round or written out; places are free again and the unit gets a letter. */
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
      prepare: async ({ id, position }, round) => {
        const rule = (await listRules(on.db, round.id)).find((one) => one.id === ruleId);
        if (ruleId !== "" && !rule) return refuse({ code: "invalid", fields: { ruleId: "请选择本批次的条件" } });
        await freePlaces(on.db, id, "every");
        await insertMessage(on.db, "nomination.declined", {
          nominationId: id,
          tellAfter: position === "in_review.city" ? "notice" : "decision",
        });
        const note = rule ? `${rule.clause} ${rule.title}：${reason}` : reason;
        return ok({ note, detail: rule ? { ruleId } : {} });
      },
    },
    on,
  );
}
