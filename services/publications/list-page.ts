import { type Database, desks } from "@/db/client";
import { listRegistrationNumbers } from "@/db/queries/honours";
import { findDecision } from "@/db/queries/lists";
import { listNominationsById } from "@/db/queries/nominations";
import { findNoticeOf, listObjections, type NoticeRow, type ObjectionRow } from "@/db/queries/notices";
import { listSpecialDays } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import type { Nomination } from "@/domain/nomination";
import type { NoticePage } from "@/domain/notice";
import { publicCollective } from "@/domain/publication";
import type { ListEntry, ListPage, Objection } from "@/domain/publication-desk";
import type { SpecialDay } from "@/domain/round";
import { missingSignatures } from "@/domain/signatures";
import { noticeDays, noticeSpan, noticeState, workingDaysLeft } from "@/domain/working-days";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";
import type { DecidedEntry } from "./list-digest";
import { listLine } from "./list-line";
import { type OpenedList, openList } from "./open-list";
import { publicBody } from "./public-body";

/** One list at publication: entries, signatures, notice, objections, decision; null where there is none. */
export async function listPage(actor: Actor, listId: string, on: Database = desks()): Promise<ListPage | null> {
  if (!isId(listId)) return null;
  return read(
    actor,
    async ({ db, now }) => {
      const opened = await openList(db, listId);
      if (!opened) return null;
      const { list, round, entries, living, digest } = opened;
      const nominations = await listNominationsById(
        db,
        scopeOf(actor),
        entries.map(({ nominationId }) => nominationId),
      );
      const numbers = await listRegistrationNumbers(
        db,
        entries.map(({ nominationId }) => nominationId),
      );
      const notice = await findNoticeOf(db, listId);
      const objections = notice ? await listObjections(db, [notice.id]) : [];
      const decision = await findDecision(db, listId);
      const specialDays = await listSpecialDays(db);
      const positions = new Map([...nominations].map(([id, { position }]) => [id, position]));
      const openObjections = objections.filter(({ closedAt }) => closedAt === null).length;
      const terms = {
        announcedAt: now,
        cutoff: round.noticeCutoff,
        closes: round.noticeCloses,
        days: round.noticeDays,
        specialDays,
      };
      const span = noticeSpan(terms);
      return {
        line: listLine({ list, roundYear: round.year, living, positions, notice, decision, openObjections }),
        round,
        sha256: list.sha256.toString("hex"),
        currentSha256: digest.toString("hex"),
        entries: entries.map((entry) => entryOf(entry, nominations.get(entry.nominationId), numbers)),
        ...signaturesOf(actor, opened),
        notice: notice ? noticePage(notice, opened, specialDays, now) : null,
        span: { ...span, days: noticeDays(span, specialDays) },
        objections: objections.map((objection) => objectionOf(objection, entries)),
        decision,
        now,
      };
    },
    on,
  );
}

function entryOf(
  entry: DecidedEntry,
  nomination: Nomination | undefined,
  numbers: ReadonlyMap<string, string>,
): ListEntry {
  const { nominationId, ordinal, award, fullName, version, body, removedReason } = entry;
  if (!version || !body || !nomination) throw new Error("an entry has its text, its body and its nomination");
  const { staff, women } = publicCollective(version.form, publicBody(body));
  return {
    nominationId,
    version: nomination.version,
    ordinal,
    award,
    fullName,
    bodyName: body.name,
    staff,
    women,
    summary: version.form.summary,
    position: nomination.position,
    removedReason,
    registrationNumber: numbers.get(nominationId) ?? null,
  };
}

function signaturesOf(actor: Actor, { signOffs, digest, living }: OpenedList) {
  const current = signOffs.filter(({ sha256 }) => sha256.equals(digest));
  const signed = current.some(({ personId }) => personId === actor.personId);
  return {
    signOffs: signOffs.map(({ kind, personId, account, sha256, at }) => ({
      kind,
      accountName: account ?? "发布审核员",
      mine: personId === actor.personId,
      at,
      current: sha256.equals(digest),
    })),
    missingSignatures: missingSignatures(current),
    maySign: !signed && living.length > 0,
  };
}

function noticePage(
  row: NoticeRow,
  { round, living }: OpenedList,
  specialDays: readonly SpecialDay[],
  now: string,
): NoticePage {
  const { listId: _listId, sha256, ...notice } = row;
  return {
    ...notice,
    sha256: sha256.toString("hex"),
    roundYear: round.year,
    noticeDays: round.noticeDays,
    state: noticeState(notice, now),
    workingDaysLeft: workingDaysLeft(notice, now, specialDays),
    days: noticeDays(notice, specialDays),
    entries: living.flatMap(({ ordinal, award, fullName, version, body }) => {
      if (!version || !body) return [];
      const { countyName, bodyName, staff, women } = publicCollective(version.form, publicBody(body));
      return [{ ordinal, award, fullName, countyName, bodyName, staff, women, withdrawn: false }];
    }),
  };
}

const objectionOf = (
  { noticeId: _noticeId, ...objection }: ObjectionRow,
  entries: readonly DecidedEntry[],
): Objection => ({
  ...objection,
  against: entries.find(({ nominationId }) => nominationId === objection.nominationId)?.fullName ?? null,
});
