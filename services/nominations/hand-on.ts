import type { Transaction } from "@/db/client";
import { findOrganisation, listBodies } from "@/db/queries/organisations";
import { freePlaces } from "@/db/queries/places";
import type { Actor } from "@/domain/actor";
import type { HandOnInput } from "@/domain/decision";
import { unitOf } from "@/domain/notification";
import { ok, type Result, refuse } from "@/domain/result";
import { notify } from "../notifications/notify";
import { type Stepped, takeStep } from "./take-step";

/** Hands an undecided nomination on to another body; a place that is still held is freed. */
export function handOn(
  actor: Actor,
  { reason, bodyId, ...seen }: HandOnInput,
  on: Transaction,
): Promise<Result<Stepped>> {
  return takeStep(
    actor,
    {
      ...seen,
      verb: "hand_on",
      prepare: async (before) => {
        const body = (await listBodies(on.db)).find((one) => one.id === bodyId);
        if (!body || bodyId === before.bodyId)
          return refuse({ code: "invalid", fields: { bodyId: "请选择另一个推荐单位" } });
        await freePlaces(on.db, before.id, "every");
        const from = actor.organisationId ? await findOrganisation(on.db, actor.organisationId) : null;
        const unit = unitOf(before);
        await notify(unit, "handed_on", { bodyName: body.name, reason }, on);
        await notify({ ...unit, organisationId: bodyId }, "handed_over", { fromName: from?.name ?? "", reason }, on);
        return ok({ note: reason, toBody: bodyId, detail: { fromBody: before.bodyId, toBody: bodyId } });
      },
    },
    on,
  );
}
