import { and, desc, eq, isNull, ne, sql } from "drizzle-orm";
import type { AgendaHead } from "@/domain/agenda";
import type { MeetingLine } from "@/domain/agenda-desk";
import type { Database } from "../client";
import { agendaItems, agendas } from "../schema/agendas";

const columns = {
  id: agendas.id,
  roundId: agendas.roundId,
  kind: agendas.kind,
  number: agendas.number,
  heldOn: agendas.heldOn,
  place: agendas.place,
  chair: agendas.chair,
  recorder: agendas.recorder,
  ballot: agendas.ballot,
  majorityOf: agendas.majorityOf,
  quorum: agendas.quorum,
  meetingId: agendas.meetingId,
  closedAt: agendas.closedAt,
};

export type Agenda = AgendaHead & {
  readonly id: string;
  readonly roundId: string;
  readonly meetingId: string | null;
  readonly closedAt: string | null;
};

export async function findAgenda(db: Database, id: string): Promise<Agenda | null> {
  const [row] = await db.select(columns).from(agendas).where(eq(agendas.id, id));
  return row ?? null;
}

/** Holds a meeting until the transaction ends. */
export async function lockAgenda(db: Database, id: string): Promise<Agenda | null> {
  const [row] = await db.select(columns).from(agendas).where(eq(agendas.id, id)).for("update");
  return row ?? null;
}

/** The meeting that was prepared last. */
export async function findLatestAgenda(db: Database): Promise<Agenda | null> {
  const [row] = await db.select(columns).from(agendas).orderBy(desc(agendas.createdAt), desc(agendas.id)).limit(1);
  return row ?? null;
}

/** Whether another meeting of the round has this number. */
export async function hasAgenda(
  db: Database,
  { roundId, number, id = null }: { readonly roundId: string; readonly number: string; readonly id?: string | null },
): Promise<boolean> {
  const rows = await db
    .select({ id: agendas.id })
    .from(agendas)
    .where(and(eq(agendas.roundId, roundId), eq(agendas.number, number), id === null ? undefined : ne(agendas.id, id)));
  return rows.length > 0;
}

const counted = (condition: ReturnType<typeof sql>) =>
  sql<number>`(count(${agendaItems.nominationId}) filter (where ${condition}))::integer`;

/** The meetings of a round with how far they are, newest first. */
export const listAgendas = (db: Database, roundId: string): Promise<MeetingLine[]> =>
  db
    .select({
      id: agendas.id,
      kind: agendas.kind,
      number: agendas.number,
      heldOn: agendas.heldOn,
      closedAt: agendas.closedAt,
      items: counted(sql`true`),
      decided: counted(sql`${agendaItems.adopted} is not null`),
      adopted: counted(sql`${agendaItems.adopted}`),
    })
    .from(agendas)
    .leftJoin(agendaItems, and(eq(agendaItems.agendaId, agendas.id), isNull(agendaItems.removedAt)))
    .where(eq(agendas.roundId, roundId))
    .groupBy(agendas.id)
    .orderBy(desc(agendas.heldOn), desc(agendas.createdAt), desc(agendas.id))
    .limit(200);

export async function insertAgenda(db: Database, agenda: typeof agendas.$inferInsert): Promise<string> {
  const [row] = await db.insert(agendas).values(agenda).returning({ id: agendas.id });
  if (!row) throw new Error("the agenda was not inserted");
  return row.id;
}

export async function updateHead(db: Database, id: string, head: AgendaHead): Promise<void> {
  await db.update(agendas).set(head).where(eq(agendas.id, id));
}

/** Closes a meeting that has become one with its list; the database proves that they say the same. */
export async function updateClosed(
  db: Database,
  id: string,
  closed: { readonly meetingId: string; readonly closedAt: string },
): Promise<void> {
  await db.update(agendas).set(closed).where(eq(agendas.id, id));
}

/** Whether nothing on this agenda is kept from who acts. */
export async function isWhole(db: Database, id: string): Promise<boolean> {
  const [row] = await db.execute<{ whole: boolean }>(sql`select app.agenda_is_whole(${id}::uuid) as whole`);
  return row?.whole === true;
}

/** Takes back a meeting in which nothing has been decided; false where it cannot be. */
export async function discardAgenda(db: Database, id: string): Promise<boolean> {
  const [row] = await db.execute<{ done: boolean }>(sql`select app.discard_agenda(${id}::uuid) as done`);
  return row?.done === true;
}
