import { and, asc, desc, eq, gt, inArray } from "drizzle-orm";
import type { Actor, Role } from "@/domain/actor";
import type { Move } from "@/domain/move";
import type { PositionKey, Verb } from "@/domain/workflow";
import type { Database } from "../client";
import { moves } from "../schema/nominations";
import { organisations } from "../schema/organisations";

export async function insertMove(
  db: Database,
  actor: Actor,
  move: Omit<Move, "role" | "organisationName"> & { readonly nominationId: string; readonly event: number },
): Promise<void> {
  const { from, to, ...rest } = move;
  await db.insert(moves).values({
    ...rest,
    fromPosition: from,
    toPosition: to,
    role: actor.role,
    personId: actor.personId,
    organisationId: actor.organisationId,
  });
}

/** The steps of these nominations, newest first, by nomination. */
export async function listMoves(
  db: Database,
  nominationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Move[]>> {
  const found = new Map<string, Move[]>();
  if (nominationIds.length === 0) return found;
  const rows = await db
    .select({
      nominationId: moves.nominationId,
      version: moves.version,
      verb: moves.verb,
      from: moves.fromPosition,
      to: moves.toPosition,
      role: moves.role,
      organisationName: organisations.name,
      at: moves.at,
      note: moves.note,
      remarks: moves.remarks,
      lateRemarks: moves.lateRemarks,
      grounds: moves.grounds,
      submission: moves.submission,
    })
    .from(moves)
    .leftJoin(organisations, eq(organisations.id, moves.organisationId))
    .where(inArray(moves.nominationId, [...nominationIds]))
    .orderBy(desc(moves.version));
  for (const { nominationId, verb, from, to, role, ...rest } of rows) {
    const move: Move = {
      ...rest,
      verb: verb as Verb,
      from: from as PositionKey,
      to: to as PositionKey,
      role: role as Role,
    };
    found.set(nominationId, [...(found.get(nominationId) ?? []), move]);
  }
  return found;
}

/** The last decision on a nomination after a version, else its last step, with who took it; null where there is none. */
export async function findStepAfter(db: Database, nominationId: string, version: number) {
  const [row] = await db
    .select({
      verb: moves.verb,
      from: moves.fromPosition,
      role: moves.role,
      at: moves.at,
      personId: moves.personId,
      organisationId: moves.organisationId,
    })
    .from(moves)
    .where(and(eq(moves.nominationId, nominationId), gt(moves.version, version)))
    .orderBy(asc(inArray(moves.verb, ["begin", "submit", "recall"])), desc(moves.version))
    .limit(1);
  if (!row) return null;
  return { ...row, verb: row.verb as Verb, from: row.from as PositionKey, role: row.role as Role };
}
