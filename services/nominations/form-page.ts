import { type Database, desks, type Transaction } from "@/db/client";
import { listAttachments } from "@/db/queries/attachments";
import { findLatePass } from "@/db/queries/late-passes";
import { listMoves } from "@/db/queries/moves";
import { listVersions } from "@/db/queries/nomination-versions";
import { findNomination } from "@/db/queries/nominations";
import { hasNotice } from "@/db/queries/opened-notices";
import { listBodies, listOrganisations } from "@/db/queries/organisations";
import { findLatestRound, findRound, listRules, listSpecialDays } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import { fillsIn } from "@/domain/attachment";
import { emptyForm, type Nomination } from "@/domain/nomination";
import { openFields } from "@/domain/open-fields";
import type { Round } from "@/domain/round";
import type { FormPage, TextFacts } from "@/domain/unit-desk";
import { shownToUnit } from "@/domain/unit-nomination";
import { read } from "../requests/read";
import { isId } from "../requests/is-id";
import { duplicate } from "./duplicate";
import { prefill } from "./prefill";
import { textFacts } from "./text-facts";

/** The form of a nomination of one's own, or of a new one (null); null where there is none. */
export async function formPage(
  actor: Actor,
  nominationId: string | null,
  on: Database = desks(),
): Promise<FormPage | null> {
  if (nominationId !== null && !isId(nominationId)) return null;
  return read(actor, (transaction) => look(actor, nominationId, transaction), on);
}

async function look(actor: Actor, nominationId: string | null, { db, now }: Transaction): Promise<FormPage | null> {
  const nomination = nominationId ? await findNomination(db, scopeOf(actor), nominationId) : null;
  if (nominationId && !(nomination && fillsIn(actor, nomination))) return null;
  if (!nominationId && actor.role !== "unit") return null;
  const round = nomination ? await findRound(db, nomination.roundId) : await findLatestRound(db);
  if (!round) return null;
  const bodies = await listBodies(db);
  return {
    ...(nomination ? await ofNomination(db, actor, nomination, round) : await ofNone(db, actor)),
    round: { ...round, rules: await listRules(db, round.id) },
    bodies,
    ...(await textFacts(db, nomination?.form ?? emptyForm)),
    specialDays: await listSpecialDays(db),
    bodyName: bodies.find(({ id }) => id === nomination?.bodyId)?.name ?? null,
    now,
  };
}

type Own = Omit<FormPage, "round" | "bodies" | keyof TextFacts | "specialDays" | "bodyName" | "now">;

const ofNone = async (db: Database, actor: Actor): Promise<Own> => ({
  nomination: null,
  open: "all",
  filledIn: null,
  moves: [],
  noticeOpened: false,
  receipt: null,
  submitted: null,
  attachments: [],
  latePassUntil: null,
  duplicate: null,
  prefill: await prefill(db, actor),
});

async function ofNomination(db: Database, actor: Actor, nomination: Nomination, round: Round): Promise<Own> {
  const noticeOpened = await hasNotice(db, round.year);
  const moves = (await listMoves(db, [nomination.id])).get(nomination.id) ?? [];
  const open = openFields(nomination);
  const pass = await findLatePass(db, nomination.id);
  return {
    ...shownToUnit(nomination, moves, noticeOpened),
    open,
    filledIn: await filledIn(db, actor, nomination),
    noticeOpened,
    ...(await latestSubmission(db, nomination)),
    attachments: await listAttachments(db, nomination.id),
    latePassUntil: pass?.until ?? null,
    duplicate: open === "none" ? null : await duplicate(db, actor, nomination),
    prefill: null,
  };
}

/** Who fills in for whom; null where the unit began it. */
async function filledIn(db: Database, actor: Actor, n: Nomination): Promise<FormPage["filledIn"]> {
  if (n.filledBy === null) return null;
  const names = await listOrganisations(db, [n.filledBy, n.organisationId]);
  const nameOf = (id: string) => names.get(id)?.name ?? "";
  return { byName: nameOf(n.filledBy), unitName: nameOf(n.organisationId), asBody: actor.role === "county" };
}

async function latestSubmission(
  db: Database,
  { id, receiptNumber }: Nomination,
): Promise<Pick<FormPage, "receipt" | "submitted">> {
  const [latest] = await listVersions(db, id);
  if (!latest || !receiptNumber) return { receipt: null, submitted: null };
  const { number: submission, submittedAt: at, sha256, form } = latest;
  return {
    receipt: { receiptNumber, submission, at, sha256: sha256.toString("hex") },
    submitted: { number: submission, form },
  };
}
