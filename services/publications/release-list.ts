import type { Transaction } from "@/db/client";
import { nextNumber } from "@/db/queries/counters";
import { appendEvent } from "@/db/queries/events";
import { insertHonour, upsertCollective } from "@/db/queries/honours";
import { type DecisionRow, findDecision, updateReleased } from "@/db/queries/lists";
import { lockNominations } from "@/db/queries/nominations";
import { insertPublicHonour, upsertPublicCollective } from "@/db/queries/publication-copies";
import { type Actor, scopeOf } from "@/domain/actor";
import { awardTypes } from "@/domain/award-types";
import { unitOf } from "@/domain/notification";
import { publicCollective } from "@/domain/publication";
import { ok, type Result, refuse } from "@/domain/result";
import type { Round } from "@/domain/round";
import { identityOf } from "../nominations/identity-of";
import { moveAll } from "../nominations/move-all";
import { notify } from "../notifications/notify";
import type { DecidedEntry } from "./list-digest";
import { openList } from "./open-list";
import { publicBody } from "./public-body";
import { whyNotReleased } from "./why-not-released";

type Numbered = DecidedEntry & { readonly registrationNumber: string };

/** Releases a whole list in one switch: numbers without gaps in list order per award, honours, and the copies that everybody reads. */
export async function releaseList(
  actor: Actor,
  listId: string,
  on: Transaction,
): Promise<Result<{ readonly honours: number }>> {
  const { db, now } = on;
  const waiting = await whyNotReleased(actor, listId, on);
  if (waiting) return refuse(waiting);
  const opened = await openList(db, listId);
  const decision = await findDecision(db, listId);
  if (!opened || !decision || decision.releasedAt) return refuse({ code: "not_from_here" });
  const numbered = await number(opened.living, opened.round, db);
  const held = await lockNominations(
    db,
    scopeOf(actor),
    numbered.map(({ nominationId }) => nominationId),
  );
  const numbers = new Map(numbered.map(({ nominationId, registrationNumber }) => [nominationId, registrationNumber]));
  const detailOf = (id: string) => ({ listId, registrationNumber: numbers.get(id) });
  const moved = await moveAll(actor, "release", held, detailOf, on);
  if (!moved.ok) return moved;
  for (const entry of numbered) await register(entry, opened.round, decision, on);
  const { documentNumber } = decision;
  for (const one of held)
    await notify(unitOf(one), "honoured", { registrationNumber: numbers.get(one.id) ?? "", documentNumber }, on);
  await updateReleased(db, listId, now);
  await appendEvent(db, {
    verb: "release_list",
    subjectKind: "list",
    subjectId: listId,
    detail: { documentNumber: decision.documentNumber, honours: numbered.length },
  });
  return ok({ honours: numbered.length });
}

async function number(
  entries: readonly DecidedEntry[],
  { year }: Round,
  db: Transaction["db"],
): Promise<readonly Numbered[]> {
  const numbered: Numbered[] = [];
  for (const entry of [...entries].sort((a, b) => a.award.localeCompare(b.award) || a.ordinal - b.ordinal)) {
    const { letter } = awardTypes[entry.award];
    const value = await nextNumber(db, `${letter}-${year}`);
    numbered.push({ ...entry, registrationNumber: `LLJG-${year}-${letter}-${String(value).padStart(4, "0")}` });
  }
  return numbered;
}

async function register(entry: Numbered, round: Round, decision: DecisionRow, { db, now }: Transaction): Promise<void> {
  const { registrationNumber, award, nominationId, version, body } = entry;
  if (!version || !body) throw new Error("an entry has its text and its body");
  const facts = publicCollective(version.form, publicBody(body));
  const creditCode = identityOf(version.form).creditCode || null;
  const { id } = await upsertCollective(db, { fullName: facts.fullName, creditCode });
  const honour = { registrationNumber, award, level: "city", year: round.year } as const;
  await insertHonour(db, {
    ...honour,
    collectiveId: id,
    roundId: round.id,
    listId: entry.listId,
    nominationId,
    registeredAt: now,
  });
  await upsertPublicCollective(db, { ...facts, id, publishAt: now });
  await insertPublicHonour(db, {
    ...honour,
    collectiveId: id,
    title: `吕梁市${awardTypes[award].label}`,
    grantedBy: "吕梁市妇女联合会",
    documentNumber: decision.documentNumber,
    state: "valid",
    publishAt: now,
  });
}
