import type { Transaction } from "@/db/client";
import { discardAgenda as discard, isWhole } from "@/db/queries/agendas";
import type { Actor } from "@/domain/actor";
import type { AgendaInput } from "@/domain/agenda-input";
import { ok, type Result, refuse } from "@/domain/result";
import { foundAgenda } from "./found-agenda";
import { recordChange } from "./record-change";

/** Takes back a meeting that was prepared, while nothing has been voted on. */
export async function discardAgenda(actor: Actor, { agendaId }: AgendaInput, on: Transaction): Promise<Result<null>> {
  const { db } = on;
  const found = await foundAgenda(actor, agendaId, on);
  if (!found.ok) return found;
  if (!(await isWhole(db, agendaId))) return refuse({ code: "kept_from_some" });
  if (!(await discard(db, agendaId)))
    return refuse({ code: "invalid", fields: { agendaId: "已有议题表决，要取消会议请先撤销这些表决" } });
  await recordChange(db, "discard_agenda", agendaId, {});
  return ok(null);
}
