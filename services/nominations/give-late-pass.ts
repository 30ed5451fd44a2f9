import { createHash } from "node:crypto";
import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { giveLatePass as insertLatePass } from "@/db/queries/late-passes";
import type { Actor } from "@/domain/actor";
import { momentOf } from "@/domain/calendar";
import type { LatePassInput } from "@/domain/decision";
import { unitOf } from "@/domain/notification";
import { ok, type Result, refuse } from "@/domain/result";
import { notify } from "../notifications/notify";

export type LatePassGiven = { readonly nominationId: string; readonly until: string };

/** 补报通行: lets one draft or returned nomination of this body be submitted late, until a moment and for a reason, and tells its unit. */
export async function giveLatePass(
  actor: Actor,
  { nominationId, until, reason }: LatePassInput,
  on: Transaction,
): Promise<Result<LatePassGiven>> {
  if (actor.role !== "county") return refuse({ code: "not_your_role" });
  const moment = momentOf(until.slice(0, 10), until.slice(11));
  if (moment <= on.now) return refuse({ code: "invalid", fields: { until: "补报截止时间要晚于现在" } });
  const given = await insertLatePass(on.db, { nominationId, until: moment, reason });
  if (!given) return refuse({ code: "not_found" });
  await appendEvent(on.db, {
    verb: "late_pass",
    subjectKind: "nomination",
    subjectId: nominationId,
    detail: { until: moment, said: createHash("sha256").update(reason).digest("hex") },
  });
  await notify(unitOf({ id: nominationId, ...given }), "late_pass", { until: moment, reason }, on);
  return ok({ nominationId, until: moment });
}
