import { type Database, desks, type Transaction } from "@/db/client";
import { listMoves } from "@/db/queries/moves";
import { listVersions, type NominationVersion } from "@/db/queries/nomination-versions";
import { findNomination } from "@/db/queries/nominations";
import { listBodies } from "@/db/queries/organisations";
import { findRound, listRules } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import { fillsIn } from "@/domain/attachment";
import { dayOf } from "@/domain/calendar";
import type { Rule } from "@/domain/eligibility";
import type { FormDraft, Nomination } from "@/domain/nomination";
import { openFields } from "@/domain/open-fields";
import { type Paper, recommendedAt } from "@/domain/paper";
import { isId } from "../requests/is-id";
import { read } from "../requests/read";
import { paperDigest } from "./paper-digest";

/** What the papers of a nomination are printed from: to who fills it in as it stands, to everybody else as last submitted. */
export async function paper(actor: Actor, nominationId: string, on: Database = desks()): Promise<Paper | null> {
  return isId(nominationId) ? read(actor, (transaction) => look(actor, nominationId, transaction), on) : null;
}

type Text = Pick<Paper, "form" | "filledInOn">;

async function look(actor: Actor, nominationId: string, { db }: Transaction): Promise<Paper | null> {
  const nomination = await findNomination(db, scopeOf(actor), nominationId);
  const round = nomination ? await findRound(db, nomination.roundId) : null;
  if (!nomination || !round) return null;
  const [latest] = await listVersions(db, nomination.id);
  const text = textFor(actor, nomination, latest);
  if (text === null) return null;
  const rules = await listRules(db, round.id);
  const isRecommended = recommendedAt[nomination.position];
  const bodies = await listBodies(db);
  return {
    nominationId,
    receiptNumber: nomination.receiptNumber,
    ...text,
    sha256: paperDigest(text.form),
    bodyName: bodies.find(({ id }) => id === nomination.bodyId)?.name ?? "",
    year: round.year,
    questions: questionsOf(rules, text.form.award),
    rules: rules.map(({ id, title }) => ({ id, title })),
    isRecommended,
    recommendation: isRecommended ? await lastRecommendation(db, nomination.id) : "",
  };
}

function textFor(actor: Actor, nomination: Nomination, latest: NominationVersion | undefined): Text | null {
  if (fillsIn(actor, nomination) && (latest === undefined || openFields(nomination) !== "none"))
    return present(nomination);
  if (latest === undefined) return null;
  return { form: latest.form, filledInOn: dayOf(latest.submittedAt) };
}

const present = ({ form, updatedAt }: Nomination): Text => ({ form, filledInOn: dayOf(updatedAt) });

const questionsOf = (rules: readonly Rule[], award: FormDraft["award"]): Paper["questions"] =>
  rules.flatMap(({ award: of, parameters }) =>
    parameters.kind === "negative_list" && (of === null || of === award) ? parameters.questions : [],
  );

async function lastRecommendation(db: Database, nominationId: string): Promise<string> {
  const moves = (await listMoves(db, [nominationId])).get(nominationId) ?? [];
  return moves.find(({ verb }) => verb === "recommend")?.note ?? "";
}
