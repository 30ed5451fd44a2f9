import type { Transaction } from "@/db/client";
import { listMoves } from "@/db/queries/moves";
import { listVersions } from "@/db/queries/nomination-versions";
import { listSpecialDays } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import { dayOf } from "@/domain/calendar";
import type { ReturnInput } from "@/domain/decision";
import { lateRemarks, visibleSince } from "@/domain/late-remarks";
import { unitOf } from "@/domain/notification";
import { ok, type Result, refuse } from "@/domain/result";
import { addWorkingDays } from "@/domain/working-days";
import { notify } from "../notifications/notify";
import { type Stepped, takeStep } from "./take-step";

/**
 * Returns to the unit with remarks pinned to fields and a day to resubmit by; the body's place is kept. Remarks that could have been
 * made at an earlier return are counted.
 */
export function returnForChanges(
  actor: Actor,
  { remarks, resubmitBy, ...seen }: ReturnInput,
  on: Transaction,
): Promise<Result<Stepped>> {
  return takeStep(
    actor,
    {
      ...seen,
      verb: "return",
      prepare: async (before, round) => {
        const today = dayOf(on.now);
        const by = resubmitBy || addWorkingDays(today, round.resubmitDays, await listSpecialDays(on.db));
        if (by < today) return refuse({ code: "invalid", fields: { resubmitBy: "限期不能早于今天" } });
        const moves = (await listMoves(on.db, [before.id])).get(before.id) ?? [];
        const versions = await listVersions(on.db, before.id);
        const forms = new Map(versions.map(({ number, form }) => [number, form]));
        const { position, submissions: submission } = before;
        const late = lateRemarks(remarks, visibleSince({ moves, forms, position, submission })).length;
        await notify(unitOf(before), "returned", { remarks: remarks.length, resubmitBy: by }, on);
        return ok({
          change: { remarks, resubmitBy: by },
          remarks,
          lateRemarks: late,
          detail: { resubmitBy: by, ...(late === 0 ? {} : { lateRemarks: late }) },
        });
      },
    },
    on,
  );
}
