import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { insertEntries } from "@/db/queries/list-entries";
import { hasMeeting, insertList } from "@/db/queries/lists";
import { listLatestVersions } from "@/db/queries/nomination-versions";
import { lockNominations } from "@/db/queries/nominations";
import { findCityFederation, listOrganisations } from "@/db/queries/organisations";
import { findQuota, takePlace } from "@/db/queries/places";
import { findRound } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import { dayOf } from "@/domain/calendar";
import type { ProposeInput } from "@/domain/decision";
import type { Nomination } from "@/domain/nomination";
import { ok, type Result, refuse } from "@/domain/result";
import type { Round } from "@/domain/round";
import { moveAll } from "../nominations/move-all";
import { type DecidedEntry, listDigest } from "./list-digest";

/** Enters a deciding meeting's outcome: one list whose content and digest are fixed now, each nomination with a place of the city. */
export async function propose(
  actor: Actor,
  input: ProposeInput,
  on: Transaction,
): Promise<Result<{ readonly listId: string }>> {
  const { db, now } = on;
  if (actor.role !== "city") return refuse({ code: "not_your_role" });
  if (input.heldOn > dayOf(now)) return refuse({ code: "invalid", fields: { heldOn: "会议日期不能晚于今天" } });
  const chosen = await hold(actor, input, on);
  if (!chosen.ok) return chosen;
  const { nominations, round } = chosen.value;
  if (await hasMeeting(db, round.id, input.meetingNumber)) return refuse({ code: "number_taken" });
  const entries = await entriesOf(nominations, on);
  const { content, sha256 } = listDigest({ year: round.year, ...input }, entries);
  const meeting = {
    roundId: round.id,
    number: input.meetingNumber,
    heldOn: input.heldOn,
    recordedBy: actor.personId,
    recordedAt: now,
  };
  const listId = await insertList(db, meeting, { content, sha256 });
  await insertEntries(
    db,
    entries.map(({ version: _version, body: _body, removedReason: _reason, ...entry }) => ({ ...entry, listId })),
  );
  const moved = await moveAll(actor, "propose", nominations, () => ({ listId }), on);
  if (!moved.ok) return moved;
  await appendEvent(db, {
    verb: "fix_list",
    subjectKind: "list",
    subjectId: listId,
    detail: { sha256: sha256.toString("hex"), entries: entries.length },
  });
  return ok({ listId });
}

async function hold(actor: Actor, input: ProposeInput, { db }: Transaction) {
  const held = await lockNominations(
    db,
    scopeOf(actor),
    input.nominations.map(({ nominationId }) => nominationId),
  );
  const byId = new Map(held.map((nomination) => [nomination.id, nomination]));
  const nominations: Nomination[] = [];
  for (const { nominationId, version } of input.nominations) {
    const nomination = byId.get(nominationId);
    if (!nomination) return refuse({ code: "not_found" });
    if (nomination.version !== version) return refuse({ code: "stale" });
    if (nomination.position !== "in_review.city") return refuse({ code: "not_from_here" });
    nominations.push(nomination);
  }
  const [first] = nominations;
  const round = first ? await findRound(db, first.roundId) : null;
  if (!round || nominations.some(({ roundId }) => roundId !== round.id)) return refuse({ code: "not_found" });
  const full = await whyNoPlace(nominations, round, db);
  return full ? refuse(full) : ok({ nominations, round });
}

async function whyNoPlace(nominations: readonly Nomination[], round: Round, db: Transaction["db"]) {
  const city = await findCityFederation(db);
  for (const { id, award } of [...nominations].sort((a, b) => (a.award ?? "").localeCompare(b.award ?? ""))) {
    if (await takePlace(db, id, "city")) continue;
    const quota = city && award ? await findQuota(db, round.id, city.id, award) : null;
    return { code: "quota_exhausted", places: quota?.places ?? 0 } as const;
  }
  return null;
}

async function entriesOf(nominations: readonly Nomination[], { db }: Transaction): Promise<readonly DecidedEntry[]> {
  const versions = await listLatestVersions(
    db,
    nominations.map(({ id }) => id),
  );
  const bodies = await listOrganisations(
    db,
    nominations.flatMap(({ bodyId }) => (bodyId ? [bodyId] : [])),
  );
  return nominations.map((nomination, index) => {
    const { bodyId, award } = nomination;
    if (!bodyId || !award) throw new Error("what was submitted has a body and an award");
    return {
      listId: "",
      nominationId: nomination.id,
      ordinal: index + 1,
      award,
      fullName: nomination.title,
      bodyId,
      submission: nomination.submissions,
      removedReason: null,
      version: versions.get(nomination.id) ?? null,
      body: bodies.get(bodyId) ?? null,
    };
  });
}
