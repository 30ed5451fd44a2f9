import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import {
  type ConsultationAnswer,
  type ConsultationTemplate,
  conclusionOf,
  type MissingAnswer,
} from "@/domain/consultation";
import type { Database } from "../client";
import { consultationItems, consultations, consultationTemplates } from "../schema/consultations";
import { nominations } from "../schema/nominations";

export const listTemplates = (db: Database, roundId: string): Promise<ConsultationTemplate[]> =>
  db
    .select({
      unitNature: consultationTemplates.unitNature,
      department: consultationTemplates.department,
      required: consultationTemplates.required,
    })
    .from(consultationTemplates)
    .where(eq(consultationTemplates.roundId, roundId))
    .orderBy(asc(consultationTemplates.ordinal), asc(consultationTemplates.unitNature));

/** What keeps a person from recommending a nomination; empty where nothing does. */
export async function listMissing(
  db: Database,
  nominationId: string,
  personId: string,
): Promise<readonly MissingAnswer[]> {
  const rows = await db.execute<MissingAnswer>(
    sql`select department, why from app.consultations_missing(${nominationId}::uuid, ${personId}::uuid)`,
  );
  return rows.map(({ department, why }) => ({ department, why }));
}

export type NewConsultation = {
  readonly id: string;
  readonly roundId: string;
  readonly bodyId: string;
  readonly number: number;
  readonly department: string;
  readonly email: string | null;
  readonly dueOn: string;
  readonly tokenHash: Buffer;
  readonly askedBy: string;
  readonly askedAt: string;
};

export async function insertConsultation(
  db: Database,
  row: NewConsultation,
  items: readonly { readonly nominationId: string; readonly required: boolean }[],
): Promise<void> {
  await db.insert(consultations).values(row);
  await db.insert(consultationItems).values(items.map((item) => ({ ...item, consultationId: row.id })));
}

const columns = {
  id: consultations.id,
  roundId: consultations.roundId,
  bodyId: consultations.bodyId,
  number: consultations.number,
  department: consultations.department,
  email: consultations.email,
  dueOn: consultations.dueOn,
  askedAt: consultations.askedAt,
  answeredAt: consultations.answeredAt,
  remindedAt: consultations.remindedAt,
};

type Row = typeof consultations.$inferSelect;
export type ConsultationRow = Pick<Row, keyof typeof columns>;

/** Holds a letter that is not answered and that the actor may follow until the transaction ends. */
export async function lockConsultation(db: Database, id: string): Promise<ConsultationRow | null> {
  const [row] = await db
    .select(columns)
    .from(consultations)
    .where(and(eq(consultations.id, id), isNull(consultations.answeredAt)))
    .for("update");
  return row ?? null;
}

/** Whether there is such a letter that the actor may see, answered or not. */
export async function hasConsultation(db: Database, id: string): Promise<boolean> {
  const rows = await db.select({ id: consultations.id }).from(consultations).where(eq(consultations.id, id));
  return rows.length > 0;
}

/** What is one text is for those alone who may see all that it is about. */
const isWhole = sql`app.letter_is_whole(${consultations.id})`;

/** A letter that waits for its answer under this link. */
export async function findByToken(db: Database, id: string, tokenHash: Buffer): Promise<ConsultationRow | null> {
  const [row] = await db
    .select(columns)
    .from(consultations)
    .where(
      and(eq(consultations.id, id), eq(consultations.tokenHash, tokenHash), isNull(consultations.answeredAt), isWhole),
    );
  return row ?? null;
}

export type StampedReply = {
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly sha256: Buffer;
};

/** The stamped reply to a letter that the actor may see. */
export async function findReply(db: Database, id: string): Promise<StampedReply | null> {
  const [row] = await db
    .select({
      name: consultations.replyName,
      size: consultations.replySize,
      mediaType: consultations.replyMediaType,
      sha256: consultations.replySha256,
    })
    .from(consultations)
    .where(and(eq(consultations.id, id), isWhole));
  if (!row || row.name === null || row.size === null || row.mediaType === null || row.sha256 === null) return null;
  return { name: row.name, size: row.size, mediaType: row.mediaType, sha256: row.sha256 };
}

/** Holds the letters that nobody has answered and the clock may have to follow; one that is just being answered is passed over. */
export const lockAwaited = (db: Database): Promise<ConsultationRow[]> =>
  db
    .select(columns)
    .from(consultations)
    .where(and(isNull(consultations.answeredAt), isNull(consultations.overdueAt)))
    .orderBy(asc(consultations.dueOn), asc(consultations.id))
    .for("update", { skipLocked: true });

export async function updateLink(
  db: Database,
  id: string,
  { tokenHash, dueOn }: { readonly tokenHash: Buffer; readonly dueOn: string },
): Promise<void> {
  await db
    .update(consultations)
    .set({ tokenHash, dueOn, remindedAt: null, overdueAt: null })
    .where(eq(consultations.id, id));
}

export async function updateReminded(db: Database, id: string, remindedAt: string): Promise<void> {
  await db.update(consultations).set({ remindedAt }).where(eq(consultations.id, id));
}

export async function updateOverdue(db: Database, id: string, overdueAt: string): Promise<void> {
  await db.update(consultations).set({ overdueAt }).where(eq(consultations.id, id));
}

export async function updateOverride(
  db: Database,
  { consultationId, nominationId }: { readonly consultationId: string; readonly nominationId: string },
  override: { readonly overriddenBy: string; readonly overriddenAt: string; readonly overrideReason: string },
): Promise<void> {
  await db
    .update(consultationItems)
    .set(override)
    .where(and(eq(consultationItems.consultationId, consultationId), eq(consultationItems.nominationId, nominationId)));
}

/** The departments with a letter about these nominations that is still to be answered, each with what it is about. */
export const listOpenLetters = (
  db: Database,
  nominationIds: readonly string[],
): Promise<{ readonly department: string; readonly nominationId: string }[]> =>
  db
    .select({ department: consultations.department, nominationId: consultationItems.nominationId })
    .from(consultationItems)
    .innerJoin(consultations, eq(consultations.id, consultationItems.consultationId))
    .where(and(inArray(consultationItems.nominationId, [...nominationIds]), isNull(consultations.answeredAt)));

type LastAnswer = {
  readonly nominationId: string;
  readonly answer: ConsultationAnswer | null;
  readonly isExplained: boolean;
};

/** 征求意见结论 of each of these nominations, in words; each department's last letter to its body counts. */
export async function listConclusions(
  db: Database,
  nominationIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (nominationIds.length === 0) return new Map();
  const rows: readonly LastAnswer[] = await db
    .selectDistinctOn([consultationItems.nominationId, consultations.department], {
      nominationId: consultationItems.nominationId,
      answer: consultationItems.answer,
      isExplained: sql<boolean>`${consultationItems.overriddenBy} is not null`,
    })
    .from(consultationItems)
    .innerJoin(consultations, eq(consultations.id, consultationItems.consultationId))
    .innerJoin(
      nominations,
      and(eq(nominations.id, consultationItems.nominationId), eq(nominations.bodyId, consultations.bodyId)),
    )
    .where(inArray(consultationItems.nominationId, [...nominationIds]))
    .orderBy(
      consultationItems.nominationId,
      consultations.department,
      desc(consultations.askedAt),
      desc(consultations.number),
    );
  const of = new Map<string, LastAnswer[]>(nominationIds.map((id) => [id, []]));
  for (const row of rows) of.get(row.nominationId)?.push(row);
  return new Map([...of].map(([id, answers]) => [id, conclusionOf(answers)]));
}
