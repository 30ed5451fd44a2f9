import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Scope } from "@/domain/actor";
import type { Candidate, ConsultationLine, ConsultedItem } from "@/domain/consultation";
import type { Database } from "../client";
import { consultationItems, consultations } from "../schema/consultations";
import { nominations, nominationVersions } from "../schema/nominations";
import { organisations } from "../schema/organisations";
import { within } from "./scope";

const fullName = sql<string>`btrim(${nominationVersions.form} ->> 'fullName')`;
const lastSubmission = and(
  eq(nominationVersions.nominationId, nominations.id),
  eq(nominationVersions.number, nominations.submissions),
);

/** What a body has in review at its stage, each with the departments that it has asked about it. */
export async function listCandidates(
  db: Database,
  scope: Scope,
  roundId: string,
  nominationIds?: readonly string[],
): Promise<readonly Candidate[]> {
  const rows = await db
    .select({
      nominationId: nominations.id,
      title: fullName,
      unitName: organisations.name,
      award: nominations.award,
      unitNature: sql<string>`coalesce(${nominationVersions.form} ->> 'unitNature', '')`,
      asked: sql<
        readonly string[]
      >`coalesce((select json_agg(distinct c.department) from app.consultation_items i join app.consultations c on c.id = i.consultation_id
        where i.nomination_id = nominations.id and c.body_id = nominations.body_id), '[]'::json)`,
    })
    .from(nominations)
    .innerJoin(nominationVersions, lastSubmission)
    .innerJoin(organisations, eq(organisations.id, nominations.organisationId))
    .where(
      and(
        eq(nominations.roundId, roundId),
        eq(nominations.status, "in_review"),
        eq(nominations.stage, "county"),
        within(scope),
        nominationIds ? inArray(nominations.id, [...nominationIds]) : undefined,
      ),
    )
    .orderBy(asc(fullName), asc(nominations.id))
    .limit(500);
  return rows;
}

const lineColumns = {
  id: consultations.id,
  bodyName: organisations.name,
  department: consultations.department,
  email: consultations.email,
  askedAt: consultations.askedAt,
  dueOn: consultations.dueOn,
  answeredAt: consultations.answeredAt,
  answeredBy: consultations.answeredBy,
  remindedAt: consultations.remindedAt,
  /** A reply tells of all that the letter asked about. */
  replyName: sql<string | null>`case when app.letter_is_whole(${consultations.id}) then ${consultations.replyName} end`,
  replySize: consultations.replySize,
};

type ItemRow = ConsultedItem & { readonly consultationId: string };

/** What these letters ask, as far as the actor may see it; with a nomination, only about that. */
async function listItems(
  db: Database,
  personId: string | null,
  letters: readonly string[],
  nominationId?: string,
): Promise<readonly ItemRow[]> {
  if (letters.length === 0) return [];
  const rows = await db
    .select({
      consultationId: consultationItems.consultationId,
      nominationId: consultationItems.nominationId,
      title: fullName,
      required: consultationItems.required,
      answer: consultationItems.answer,
      reason: consultationItems.reason,
      overriddenBy: consultationItems.overriddenBy,
      overriddenAt: consultationItems.overriddenAt,
      overrideReason: consultationItems.overrideReason,
    })
    .from(consultationItems)
    .innerJoin(nominations, eq(nominations.id, consultationItems.nominationId))
    .innerJoin(nominationVersions, lastSubmission)
    .where(
      and(
        inArray(consultationItems.consultationId, [...letters]),
        nominationId === undefined ? undefined : eq(consultationItems.nominationId, nominationId),
      ),
    )
    .orderBy(asc(fullName), asc(nominations.id));
  return rows.map(({ overriddenBy, overriddenAt, overrideReason, ...item }) => ({
    ...item,
    override:
      overriddenAt === null || overrideReason === null
        ? null
        : { reason: overrideReason, at: overriddenAt, isOwn: overriddenBy === personId },
  }));
}

const about = (nominationId: string) =>
  sql`exists (select 1 from app.consultation_items i where i.consultation_id = ${consultations.id} and i.nomination_id = ${nominationId})`;

/** The letters of a round that the actor may see, newest first; with a nomination, its present body's letters about it. */
export async function listLetters(
  db: Database,
  roundId: string,
  personId: string | null,
  nomination?: { readonly id: string; readonly bodyId: string },
): Promise<readonly ConsultationLine[]> {
  const rows = await db
    .select(lineColumns)
    .from(consultations)
    .innerJoin(organisations, eq(organisations.id, consultations.bodyId))
    .where(
      and(
        eq(consultations.roundId, roundId),
        nomination === undefined ? undefined : eq(consultations.bodyId, nomination.bodyId),
        nomination === undefined ? undefined : about(nomination.id),
      ),
    )
    .orderBy(desc(consultations.askedAt), desc(consultations.number), asc(consultations.id))
    .limit(500);
  const ids = rows.map(({ id }) => id);
  const of = new Map<string, ConsultedItem[]>(ids.map((id) => [id, []]));
  for (const { consultationId, ...item } of await listItems(db, personId, ids, nomination?.id))
    of.get(consultationId)?.push(item);
  return rows.map(({ replyName, replySize, ...row }) => ({
    ...row,
    reply: replyName === null || replySize === null ? null : { name: replyName, size: replySize },
    items: of.get(row.id) ?? [],
  }));
}
