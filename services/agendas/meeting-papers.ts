import type { Transaction } from "@/db/client";
import { isWhole } from "@/db/queries/agendas";
import { findListOf } from "@/db/queries/lists";
import { findOrganisation } from "@/db/queries/organisations";
import type { Actor } from "@/domain/actor";
import type { MeetingItem } from "@/domain/agenda-desk";
import { decidedListIn, type MeetingPapers, type MinutedItem } from "@/domain/meeting-papers";
import type { TakePapersInput } from "@/domain/agenda-input";
import { ok, type Result, refuse } from "@/domain/result";
import { openMeeting } from "./open-meeting";
import { recordChange } from "./record-change";

/** 会议纪要 and 拟表彰名单 of a closed meeting, for a reader who sees all of it; that they were taken out is an event. */
export async function meetingPapers(
  actor: Actor,
  { agendaId, document }: TakePapersInput,
  { db }: Transaction,
): Promise<Result<MeetingPapers>> {
  const opened = await openMeeting(db, actor, agendaId);
  if (opened === null) return refuse({ code: "not_found" });
  const { agenda, cityId, year, members, items } = opened;
  const { id: _id, roundId: _round, meetingId, closedAt: _closed, ...head } = agenda;
  if (meetingId === null) return refuse({ code: "not_from_here" });
  if (!(await isWhole(db, agendaId))) return refuse({ code: "not_found" });
  const list = await findListOf(db, meetingId);
  const organisationName = (await findOrganisation(db, cityId))?.name ?? "";
  const sha256 = list?.sha256.toString("hex") ?? null;
  await recordChange(db, "export", agendaId, { what: document, sha256 });
  return ok({
    minutes: { organisationName, year, head, members, items: items.map(minuted), listSha256: sha256 },
    list: list === null || sha256 === null ? null : { organisationName, content: decidedListIn(list.content), sha256 },
  });
}

function minuted({ title, award, bodyName, counts, ballots, adopted, note }: MeetingItem): MinutedItem {
  if (counts === null || adopted === null) throw new Error("a closed meeting has decided every item");
  return { title, award, bodyName, counts, ballots, adopted, note };
}
