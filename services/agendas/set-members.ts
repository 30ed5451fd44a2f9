import type { Transaction } from "@/db/client";
import { clearMembers, insertMembers } from "@/db/queries/agenda-members";
import type { Actor } from "@/domain/actor";
import { attendanceOf, whyNotQuorum } from "@/domain/agenda";
import type { SetMembersInput } from "@/domain/agenda-input";
import { ok, type Result, refuse } from "@/domain/result";
import { foundAgenda } from "./found-agenda";
import { recordChange } from "./record-change";
import { saidDigest } from "./said-digest";

/** Sets who belongs to a meeting and who is there, while nothing has been voted on. */
export async function setMembers(
  actor: Actor,
  { agendaId, members }: SetMembersInput,
  on: Transaction,
): Promise<Result<null>> {
  const { db } = on;
  const found = await foundAgenda(actor, agendaId, on);
  if (!found.ok) return found;
  const short = whyNotQuorum(found.value.agenda.quorum, members.length);
  if (short !== null) return refuse({ code: "invalid", fields: { members: short } });
  if (!(await clearMembers(db, agendaId)))
    return refuse({ code: "invalid", fields: { members: "已有议题表决，要改成员或到会情况请先撤销这些表决" } });
  await insertMembers(db, agendaId, members);
  await recordChange(db, "set_agenda_members", agendaId, { ...attendanceOf(members), said: saidDigest(members) });
  return ok(null);
}
