import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Counts } from "@/domain/agenda";
import type { AwardKey } from "@/domain/award-types";
import type { PositionKey } from "@/domain/workflow";
import type { Database } from "../client";
import { agendaItems } from "../schema/agendas";
import { nominations, nominationVersions } from "../schema/nominations";
import { organisations } from "../schema/organisations";
import { positionKey } from "./nominations";

export type AgendaItem = {
  readonly nominationId: string;
  readonly ordinal: number;
  readonly award: AwardKey;
  /** The collective's name in the text that the meeting has before it. */
  readonly title: string;
  readonly bodyName: string;
  readonly submission: number;
  readonly counts: Counts | null;
  readonly adopted: boolean | null;
  readonly note: string;
  readonly position: PositionKey;
  /** The newest submission there is. */
  readonly submissions: number;
};

const byOrdinal = [asc(agendaItems.ordinal), asc(agendaItems.nominationId)] as const;

/** What stands on an agenda, in order, as far as the actor may know it. */
export async function listItems(db: Database, agendaId: string): Promise<readonly AgendaItem[]> {
  const rows = await db
    .select({
      nominationId: agendaItems.nominationId,
      ordinal: agendaItems.ordinal,
      award: nominations.award,
      title: sql<string>`btrim(${nominationVersions.form} ->> 'fullName')`,
      bodyName: organisations.name,
      submission: agendaItems.submission,
      yes: agendaItems.yes,
      no: agendaItems.no,
      abstain: agendaItems.abstain,
      adopted: agendaItems.adopted,
      note: agendaItems.note,
      status: nominations.status,
      stage: nominations.stage,
      submissions: nominations.submissions,
    })
    .from(agendaItems)
    .innerJoin(nominations, eq(nominations.id, agendaItems.nominationId))
    .innerJoin(
      nominationVersions,
      and(
        eq(nominationVersions.nominationId, agendaItems.nominationId),
        eq(nominationVersions.number, agendaItems.submission),
      ),
    )
    .innerJoin(organisations, eq(organisations.id, nominations.bodyId))
    .where(and(eq(agendaItems.agendaId, agendaId), isNull(agendaItems.removedAt)))
    .orderBy(...byOrdinal);
  return rows.map(({ award, yes, no, abstain, status, stage, ...row }) => {
    if (award === null) throw new Error("what was submitted has an award");
    const counts = yes === null || no === null || abstain === null ? null : { yes, no, abstain };
    return { ...row, award, counts, position: positionKey(status, stage) };
  });
}

const undecided = { yes: null, no: null, abstain: null, adopted: null } as const;

/** Puts nominations on an agenda from this place on, each at its submission; one that was there before begins anew. */
export async function upsertItems(
  db: Database,
  agendaId: string,
  items: readonly { readonly nominationId: string; readonly submission: number; readonly ordinal: number }[],
): Promise<void> {
  if (items.length === 0) return;
  await db
    .insert(agendaItems)
    .values(items.map((item) => ({ ...item, agendaId })))
    .onConflictDoUpdate({
      target: [agendaItems.agendaId, agendaItems.nominationId],
      set: {
        ordinal: sql`excluded.ordinal`,
        submission: sql`excluded.submission`,
        note: "",
        removedAt: null,
        ...undecided,
      },
    });
}

type Change = Partial<Pick<typeof agendaItems.$inferInsert, "ordinal" | "note" | "removedAt">>;
type Outcome = Counts & { readonly adopted: boolean };

export async function updateItem(
  db: Database,
  { agendaId, nominationId }: { readonly agendaId: string; readonly nominationId: string },
  change: Change,
): Promise<void> {
  await db
    .update(agendaItems)
    .set(change)
    .where(and(eq(agendaItems.agendaId, agendaId), eq(agendaItems.nominationId, nominationId)));
}

/** Enters what was counted and what follows; null takes both back. */
export async function updateOutcome(
  db: Database,
  { agendaId, nominationId }: { readonly agendaId: string; readonly nominationId: string },
  outcome: Outcome | null,
): Promise<void> {
  await db
    .update(agendaItems)
    .set(outcome ?? undecided)
    .where(and(eq(agendaItems.agendaId, agendaId), eq(agendaItems.nominationId, nominationId)));
}

/** Gives the items of an order the places that they have among them. */
export async function updateOrdinals(
  db: Database,
  agendaId: string,
  places: readonly { readonly nominationId: string; readonly ordinal: number }[],
): Promise<void> {
  const rows = sql.join(
    places.map(({ nominationId, ordinal }) => sql`(${nominationId}::uuid, ${ordinal}::smallint)`),
    sql`, `,
  );
  await db.execute(sql`update app.agenda_items i set ordinal = p.ordinal
    from (values ${rows}) as p (id, ordinal) where i.agenda_id = ${agendaId}::uuid and i.nomination_id = p.id`);
}
