import { asc, eq, sql } from "drizzle-orm";
import type { Ballot } from "@/domain/agenda";
import type { Database } from "../client";
import { ballots } from "../schema/agendas";

/** The votes by name of a meeting, each with its item. */
export const listBallots = (db: Database, agendaId: string): Promise<(Ballot & { nominationId: string })[]> =>
  db
    .select({ nominationId: ballots.nominationId, member: ballots.member, vote: ballots.vote })
    .from(ballots)
    .where(eq(ballots.agendaId, agendaId))
    .orderBy(asc(ballots.member));

export async function insertBallots(
  db: Database,
  { agendaId, nominationId }: { readonly agendaId: string; readonly nominationId: string },
  cast: readonly Ballot[],
): Promise<void> {
  if (cast.length === 0) return;
  await db.insert(ballots).values(cast.map((ballot) => ({ ...ballot, agendaId, nominationId })));
}

/** Takes back the votes by name of one item, or with null of all. */
export async function clearBallots(db: Database, agendaId: string, nominationId: string | null): Promise<void> {
  await db.execute(sql`select app.clear_ballots(${agendaId}::uuid, ${nominationId}::uuid)`);
}
