import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { findDecision } from "@/db/queries/lists";
import { lockNominations } from "@/db/queries/nominations";
import { findNoticeOf, insertObjection } from "@/db/queries/notices";
import { type Actor, scopeOf } from "@/domain/actor";
import { dayOf } from "@/domain/calendar";
import type { RegisterObjectionInput } from "@/domain/decision";
import { ok, type Result, refuse } from "@/domain/result";
import { openList } from "./open-list";

/** Registers an objection that came by phone, letter, visit or mail, holding its list against a release; while it is open, what it is about is not cleared. */
export async function registerObjection(
  actor: Actor,
  { listId, nominationId, ...input }: RegisterObjectionInput,
  { db, now }: Transaction,
): Promise<Result<{ readonly objectionId: string }>> {
  if (actor.role !== "publication") return refuse({ code: "not_your_role" });
  const before = await openList(db, listId);
  await lockNominations(db, scopeOf(actor), before?.living.map((entry) => entry.nominationId) ?? []);
  const opened = before ? await openList(db, listId) : null;
  const notice = opened ? await findNoticeOf(db, listId) : null;
  if (!opened) return refuse({ code: "not_found" });
  if (!notice || (await findDecision(db, listId))?.releasedAt) return refuse({ code: "not_from_here" });
  if (nominationId !== "" && !opened.living.some((entry) => entry.nominationId === nominationId))
    return refuse({ code: "invalid", fields: { nominationId: "请选择名单上的集体" } });
  if (input.receivedOn > dayOf(now) || input.receivedOn < dayOf(notice.announcedAt))
    return refuse({ code: "invalid", fields: { receivedOn: "收到日期应在公示开始之后，不晚于今天" } });
  const objectionId = await insertObjection(db, {
    ...input,
    noticeId: notice.id,
    nominationId: nominationId === "" ? null : nominationId,
    registeredBy: actor.personId,
    registeredAt: now,
  });
  await appendEvent(db, {
    verb: "register_objection",
    subjectKind: "objection",
    subjectId: objectionId,
    detail: { noticeId: notice.id, channel: input.channel },
  });
  return ok({ objectionId });
}
