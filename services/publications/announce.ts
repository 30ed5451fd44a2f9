import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { lockNominations } from "@/db/queries/nominations";
import { findNoticeOf, insertNotice } from "@/db/queries/notices";
import { hasNotice } from "@/db/queries/opened-notices";
import { insertPublicNotice } from "@/db/queries/publication-copies";
import { listSpecialDays } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import type { AnnounceInput } from "@/domain/decision";
import type { NoticeEntry } from "@/domain/notice";
import { noticeText } from "@/domain/notice-text";
import { publicCollective } from "@/domain/publication";
import { ok, type Result, refuse } from "@/domain/result";
import { missingSignatures } from "@/domain/signatures";
import { type NoticeSpan, noticeSpan } from "@/domain/working-days";
import { moveAll } from "../nominations/move-all";
import type { DecidedEntry } from "./list-digest";
import { type OpenedList, openList } from "./open-list";
import { publicBody } from "./public-body";
import { tellOfNotice } from "./tell-of-notice";

/** Opens the notice of a whole list that is fully signed over its present digest, and shows it to everybody. */
export async function announce(
  actor: Actor,
  input: AnnounceInput,
  on: Transaction,
): Promise<Result<{ readonly noticeId: string }>> {
  if (actor.role !== "publication") return refuse({ code: "not_your_role" });
  const { db, now } = on;
  const ready = await find(actor, input, on);
  if (!ready.ok) return ready;
  const { opened, span } = ready.value;
  const { title, basis, procedure } = noticeText(opened.round, opened.living, {
    number: opened.list.meetingNumber,
    heldOn: opened.list.heldOn,
  });
  const { firstDay, lastDay, closesAt } = span;
  const notice = { title, basis, procedure, firstDay, lastDay, closesAt, announcedAt: now };
  const isFirst = !(await hasNotice(db, opened.round.year));
  const noticeId = await insertNotice(db, {
    ...notice,
    listId: input.listId,
    sha256: opened.digest,
    announcedBy: actor.personId,
  });
  await insertPublicNotice(
    db,
    {
      ...notice,
      id: noticeId,
      roundYear: opened.round.year,
      noticeDays: opened.round.noticeDays,
      sha256: input.sha256,
    },
    opened.living.map(entryOf),
  );
  const held = await lockNominations(
    db,
    scopeOf(actor),
    opened.living.map(({ nominationId }) => nominationId),
  );
  const moved = await moveAll(actor, "announce", held, () => ({ noticeId }), on);
  if (!moved.ok) return moved;
  await tellOfNotice(actor, { onNotice: held, span, round: opened.round, isFirst }, on);
  await appendEvent(db, {
    verb: "open_notice",
    subjectKind: "notice",
    subjectId: noticeId,
    detail: { sha256: input.sha256, firstDay, lastDay, closesAt },
  });
  return ok({ noticeId });
}

async function find(
  actor: Actor,
  input: AnnounceInput,
  { db, now }: Transaction,
): Promise<Result<{ opened: OpenedList; span: NoticeSpan }>> {
  const before = await openList(db, input.listId);
  if (!before) return refuse({ code: "not_found" });
  await lockNominations(
    db,
    scopeOf(actor),
    before.living.map(({ nominationId }) => nominationId),
  );
  const opened = await openList(db, input.listId);
  if (!opened || opened.living.length === 0 || (await findNoticeOf(db, input.listId)))
    return refuse({ code: "not_from_here" });
  if (opened.digest.toString("hex") !== input.sha256) return refuse({ code: "list_changed" });
  const missing = missingSignatures(opened.signOffs.filter(({ sha256 }) => sha256.equals(opened.digest)));
  if (missing.length > 0) return refuse({ code: "signatures_missing", missing });
  const span = noticeSpan({
    announcedAt: now,
    cutoff: opened.round.noticeCutoff,
    closes: opened.round.noticeCloses,
    days: opened.round.noticeDays,
    specialDays: await listSpecialDays(db),
  });
  const { firstDay, lastDay, provisional } = span;
  const confirmed = input.confirmed?.firstDay === firstDay && input.confirmed.lastDay === lastDay;
  if (provisional && !confirmed) return refuse({ code: "dates_unconfirmed", firstDay, lastDay });
  return ok({ opened, span });
}

function entryOf({ ordinal, award, fullName, version, body }: DecidedEntry): NoticeEntry {
  if (!version || !body) throw new Error("an entry has its text and its body");
  const { countyName, bodyName, staff, women } = publicCollective(version.form, publicBody(body));
  return { ordinal, award, fullName, countyName, bodyName, staff, women, withdrawn: false };
}
