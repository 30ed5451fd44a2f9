import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Scope } from "@/domain/actor";
import type { AwardKey } from "@/domain/award-types";
import type { FormDraft, Hand, Nomination, Remark } from "@/domain/nomination";
import type { SubmittedColumns } from "@/domain/submitted-columns";
import { type Origin, type PositionKey, positionKeys, positionOf } from "@/domain/workflow";
import type { Database } from "../client";
import { nominations } from "../schema/nominations";
import { within } from "./scope";

const columns = {
  id: nominations.id,
  roundId: nominations.roundId,
  organisationId: nominations.organisationId,
  bodyId: nominations.bodyId,
  filledBy: nominations.filledBy,
  award: nominations.award,
  title: nominations.title,
  form: nominations.form,
  version: nominations.version,
  status: nominations.status,
  stage: nominations.stage,
  begun: nominations.begun,
  origin: nominations.origin,
  submissions: nominations.submissions,
  receiptNumber: nominations.receiptNumber,
  reachedCity: nominations.reachedCity,
  remarks: nominations.remarks,
  resubmitBy: nominations.resubmitBy,
  updatedAt: nominations.updatedAt,
  hands: sql<
    readonly Hand[]
  >`coalesce((select json_agg(json_build_object('personId', h.person_id, 'stage', h.stage) order by h.person_id) from app.hands h where h.nomination_id = nominations.id), '[]'::json)`,
  filledByPersons: sql<
    readonly string[]
  >`case when nominations.filled_by is null then '[]'::json else (select json_agg(p.id order by p.id) from (
    select nominations.created_by as id
    union select m.person_id from app.moves m where m.nomination_id = nominations.id and m.role = 'county' and m.verb = 'submit'
    union select a.uploaded_by from app.attachments a where a.nomination_id = nominations.id
    union select e.person_id from app.editors e where e.nomination_id = nominations.id) p) end`,
};

type Row = Pick<typeof nominations.$inferSelect, Exclude<keyof typeof columns, "hands" | "filledByPersons">> & {
  readonly hands: readonly Hand[];
  readonly filledByPersons: readonly string[];
};

/** The position that two columns tell. */
export function positionKey(status: Row["status"], stage: Row["stage"]): PositionKey {
  const key = stage === null ? status : `${status}.${stage}`;
  const known = positionKeys.find((candidate) => candidate === key);
  if (known === undefined) throw new Error(`no such position: ${key}`);
  return known;
}

const toNomination = ({ status, stage, ...row }: Row): Nomination => ({
  ...row,
  status,
  position: positionKey(status, stage),
});

export async function findNomination(db: Database, scope: Scope, id: string): Promise<Nomination | null> {
  const [row] = await db
    .select(columns)
    .from(nominations)
    .where(and(eq(nominations.id, id), within(scope)))
    .prepare("nomination")
    .execute();
  return row ? toNomination(row) : null;
}

/** These nominations by id; what is out of scope is missing. */
export async function listNominationsById(
  db: Database,
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Nomination>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select(columns)
    .from(nominations)
    .where(and(inArray(nominations.id, [...ids]), within(scope)));
  return new Map(rows.map((row) => [row.id, toNomination(row)]));
}

/** Holds these nominations until the transaction ends, in one order for everybody; what is out of scope is left out. */
export async function lockNominations(
  db: Database,
  scope: Scope,
  ids: readonly string[],
): Promise<readonly Nomination[]> {
  const chosen = and(sql`${nominations.id} = any(${`{${ids.join(",")}}`}::uuid[])`, within(scope));
  await db
    .select({ id: nominations.id })
    .from(nominations)
    .where(chosen)
    .orderBy(asc(nominations.id))
    .for("update")
    .prepare("nominations_to_hold")
    .execute();
  const rows = await db
    .select(columns)
    .from(nominations)
    .where(chosen)
    .orderBy(asc(nominations.id))
    .prepare("nominations_held")
    .execute();
  return rows.map(toNomination);
}

export async function listNominations(db: Database, scope: Scope): Promise<readonly Nomination[]> {
  const rows = await db
    .select(columns)
    .from(nominations)
    .where(within(scope))
    .orderBy(desc(nominations.updatedAt), asc(nominations.id))
    .limit(1_000);
  return rows.map(toNomination);
}

/** What the city has declined in a round. */
export async function listDeclinedAtCity(db: Database, scope: Scope, roundId: string): Promise<readonly Nomination[]> {
  const isDeclined = and(eq(nominations.status, "declined"), eq(nominations.stage, "city"));
  const rows = await db
    .select(columns)
    .from(nominations)
    .where(and(eq(nominations.roundId, roundId), isDeclined, within(scope)))
    .orderBy(asc(nominations.id));
  return rows.map(toNomination);
}

export async function insertNomination(
  db: Database,
  n: { roundId: string; organisationId: string; createdBy: string; filledBy?: string; form: FormDraft } & Cached,
): Promise<{ readonly id: string; readonly version: number }> {
  const [row] = await db.insert(nominations).values(n).returning({ id: nominations.id, version: nominations.version });
  if (!row) throw new Error("the nomination was not inserted");
  return row;
}

/** What the form says that the row also keeps in columns of its own. */
export type Cached = { readonly award: AwardKey | null; readonly bodyId: string | null; readonly title: string };

/** Keeps the form if the nomination is still the version that was read; null where it is not. */
export async function updateForm(
  db: Database,
  { id, version }: { id: string; version: number },
  change: Cached & { form: FormDraft; updatedAt: string },
): Promise<number | null> {
  const [row] = await db
    .update(nominations)
    .set({ ...change, version: sql`${nominations.version} + 1` })
    .where(and(eq(nominations.id, id), eq(nominations.version, version)))
    .returning({ version: nominations.version });
  return row?.version ?? null;
}

/** What a step changes beside the position. */
export type Change = {
  readonly begun: boolean;
  readonly reachedCity: boolean;
  readonly updatedAt: string;
  readonly origin?: Origin;
  readonly submissions?: number;
  readonly receiptNumber?: string;
  readonly remarks?: readonly Remark[];
  readonly resubmitBy?: string | null;
  readonly submittedAt?: string;
  readonly reviewBy?: string | null;
} & Partial<Cached> &
  Partial<SubmittedColumns>;

/** Moves the nomination if it is still the version that was read; false where it is not. */
export async function moveNomination(
  db: Database,
  { id, version }: { id: string; version: number },
  to: PositionKey,
  change: Change,
): Promise<boolean> {
  const position = positionOf(to);
  const stage = "stage" in position ? position.stage : "by" in position ? position.by : null;
  const rows = await db
    .update(nominations)
    .set({ ...change, status: position.status, stage, version: version + 1 })
    .where(and(eq(nominations.id, id), eq(nominations.version, version)))
    .returning({ id: nominations.id });
  return rows.length === 1;
}

/** Hands on to another body through the one function that may: afterwards this body no longer sees it. */
export async function moveToBody(db: Database, n: { id: string; version: number }, bodyId: string): Promise<boolean> {
  const rows = await db.execute<{ done: boolean }>(
    sql`select app.hand_on(${n.id}::uuid, ${n.version}, ${bodyId}::uuid) as done`,
  );
  const row = rows[0];
  return row?.done === true;
}
