import { asc, eq, sql } from "drizzle-orm";
import type { AgendaMember } from "@/domain/agenda";
import type { Database } from "../client";
import { agendaMembers } from "../schema/agendas";

export const listMembers = (db: Database, agendaId: string): Promise<AgendaMember[]> =>
  db
    .select({
      ordinal: agendaMembers.ordinal,
      name: agendaMembers.name,
      post: agendaMembers.post,
      present: agendaMembers.present,
    })
    .from(agendaMembers)
    .where(eq(agendaMembers.agendaId, agendaId))
    .orderBy(asc(agendaMembers.ordinal));

export async function insertMembers(
  db: Database,
  agendaId: string,
  members: readonly Omit<AgendaMember, "ordinal">[],
): Promise<void> {
  await db.insert(agendaMembers).values(members.map((member, index) => ({ ...member, agendaId, ordinal: index + 1 })));
}

/** Makes room for other members; false where something has been decided by those there are. */
export async function clearMembers(db: Database, agendaId: string): Promise<boolean> {
  const [row] = await db.execute<{ done: boolean }>(sql`select app.clear_agenda_members(${agendaId}::uuid) as done`);
  return row?.done === true;
}
