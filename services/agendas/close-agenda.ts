import type { Transaction } from "@/db/client";
import { listItems } from "@/db/queries/agenda-items";
import { listMembers } from "@/db/queries/agenda-members";
import { type Agenda, isWhole, updateClosed } from "@/db/queries/agendas";
import { findMeetingOf, insertMeeting } from "@/db/queries/lists";
import { lockNominations } from "@/db/queries/nominations";
import { scopeOf, type Actor } from "@/domain/actor";
import { attendanceOf, closingPlan, whyNoQuorum, whyNotClosed } from "@/domain/agenda";
import type { CloseAgendaInput } from "@/domain/agenda-input";
import { dayOf } from "@/domain/calendar";
import { ok, type Result, refuse } from "@/domain/result";
import { propose } from "../publications/propose";
import { type CityActor, foundAgenda } from "./found-agenda";
import { isCurrent } from "./is-current";
import { placesOf } from "./places-of";
import { recordChange } from "./record-change";

type Closed = { readonly listId: string | null };
type Held = { readonly agenda: Agenda; readonly by: CityActor };

/** Closes a meeting: exactly what it adopted becomes a list, in the order of the agenda, and its record does not change any more. */
export async function closeAgenda(
  actor: Actor,
  { agendaId, adopted }: CloseAgendaInput,
  on: Transaction,
): Promise<Result<Closed>> {
  const { db, now } = on;
  const found = await foundAgenda(actor, agendaId, on);
  if (!found.ok) return found;
  const { agenda } = found.value;
  if (!(await isWhole(db, agendaId))) return refuse({ code: "kept_from_some" });
  const none = whyNoQuorum(agenda, attendanceOf(await listMembers(db, agendaId)));
  if (none !== null) return refuse(none);
  if (agenda.heldOn > dayOf(now)) return refuse({ code: "invalid", fields: { heldOn: "会议日期还没有到，不能结束" } });
  const decided = await planned(found.value, adopted, on);
  if (!decided.ok) return decided;
  const made = await meet(found.value, decided.value, on);
  if (!made.ok) return made;
  const { meetingId, listId } = made.value;
  await updateClosed(db, agendaId, { meetingId, closedAt: now });
  await recordChange(db, "close_agenda", agendaId, { meetingId, listId, adopted });
  return ok({ listId });
}

type Seen = { readonly nominationId: string; readonly version: number };

/** What was adopted, as it stands now and until the transaction ends; a refusal where it is not what was announced. */
async function planned(
  { agenda, by }: Held,
  announced: readonly string[],
  { db }: Transaction,
): Promise<Result<readonly Seen[]>> {
  const standing = await listItems(db, agenda.id);
  const held = await lockNominations(
    db,
    scopeOf(by),
    standing.map(({ nominationId }) => nominationId),
  );
  const versions = new Map(held.map(({ id, version }) => [id, version]));
  const items = (await listItems(db, agenda.id)).map((item) => ({ ...item, current: isCurrent(item) }));
  const plan = closingPlan(items, await placesOf(db, agenda.roundId, by.organisationId));
  const refusal = whyNotClosed(plan);
  if (refusal !== null) return refuse(refusal);
  const seen = plan.adopted.map(({ nominationId }) => ({ nominationId, version: versions.get(nominationId) ?? 0 }));
  const isAnnounced =
    seen.length === announced.length && seen.every(({ nominationId }, index) => nominationId === announced[index]);
  return isAnnounced ? ok(seen) : refuse({ code: "plan_changed" });
}

/** The meeting with its list; one that adopted nothing has none. */
async function meet(
  { agenda, by }: Held,
  nominations: readonly Seen[],
  on: Transaction,
): Promise<Result<{ readonly meetingId: string; readonly listId: string | null }>> {
  const { roundId, number, heldOn } = agenda;
  if (nominations.length === 0) {
    const meeting = { roundId, number, heldOn, recordedBy: by.personId, recordedAt: on.now };
    return ok({ meetingId: await insertMeeting(on.db, meeting), listId: null });
  }
  const proposed = await propose(by, { nominations: [...nominations], meetingNumber: number, heldOn }, on);
  if (!proposed.ok) return proposed;
  const { listId } = proposed.value;
  const meetingId = await findMeetingOf(on.db, listId);
  if (meetingId === null) throw new Error("a list has its meeting");
  return ok({ meetingId, listId });
}
