import { and, count, desc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Scope } from "@/domain/actor";
import type { AwardKey } from "@/domain/award-types";
import type { FormDraft } from "@/domain/nomination";
import type { OrganisationKind } from "@/domain/round";
import type { PositionKey } from "@/domain/workflow";
import type { Database } from "../client";
import { divisions } from "../schema/divisions";
import { nominations, nominationVersions } from "../schema/nominations";
import { organisations } from "../schema/organisations";
import { places, quotas } from "../schema/quotas";
import { rankMoves, ranks } from "../schema/rankings";
import { positionKey } from "./nominations";
import { within } from "./scope";

/** A nomination as an order shows it, with the few fields of its submitted form that it needs. */
export type RankRow = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly award: AwardKey | null;
  readonly bodyId: string | null;
  readonly bodyName: string;
  readonly bodyKind: OrganisationKind;
  readonly divisionCode: string | null;
  readonly divisionName: string | null;
  readonly position: PositionKey;
  readonly submittedAt: string;
  readonly facts: Pick<FormDraft, "industry" | "unitNature" | "frontline" | "staffTotal" | "staffWomen">;
  readonly ownPlace: number | null;
  readonly bodyPlace: number | null;
};

const own = alias(ranks, "own");
const bodys = alias(ranks, "bodys");

const fact = (field: string) => sql`${field}::text, ${nominationVersions.form} -> ${field}::text`;
const facts = sql<RankRow["facts"]>`json_build_object(${sql.join(
  ["industry", "unitNature", "frontline", "staffTotal", "staffWomen"].map(fact),
  sql`, `,
)})`;

type Wanted = { readonly roundId: string; readonly bodyId: string } & (
  | { readonly award: AwardKey; readonly ids?: never }
  | { readonly ids: readonly string[]; readonly award?: never }
);

/** The submitted nominations of an award, or these, within reach, with their places in this body's order and in their own body's. */
export async function listRankRows(
  db: Database,
  scope: Scope,
  { roundId, bodyId, award, ids }: Wanted,
): Promise<readonly RankRow[]> {
  const rows = await db
    .select({
      id: nominations.id,
      version: nominations.version,
      title: sql<string>`btrim(${nominationVersions.form} ->> 'fullName')`,
      award: nominations.award,
      bodyId: nominations.bodyId,
      bodyName: organisations.name,
      bodyKind: organisations.kind,
      divisionCode: organisations.divisionCode,
      divisionName: divisions.name,
      status: nominations.status,
      stage: nominations.stage,
      submittedAt: nominationVersions.submittedAt,
      facts,
      ownPlace: own.place,
      bodyPlace: bodys.place,
    })
    .from(nominations)
    .innerJoin(
      nominationVersions,
      and(eq(nominationVersions.nominationId, nominations.id), eq(nominationVersions.number, nominations.submissions)),
    )
    .innerJoin(organisations, eq(organisations.id, nominations.bodyId))
    .leftJoin(divisions, eq(divisions.code, organisations.divisionCode))
    .leftJoin(own, and(eq(own.nominationId, nominations.id), eq(own.bodyId, bodyId)))
    .leftJoin(bodys, and(eq(bodys.nominationId, nominations.id), eq(bodys.bodyId, nominations.bodyId)))
    .where(
      and(
        eq(nominations.roundId, roundId),
        award === undefined ? inArray(nominations.id, [...ids]) : eq(nominations.award, award),
        within(scope),
      ),
    );
  return rows.map(({ status, stage, ...row }) => ({ ...row, position: positionKey(status, stage) }));
}

/** Puts these nominations at these places in a body's order. */
export async function upsertRanks(db: Database, bodyId: string, order: readonly string[]): Promise<void> {
  await db
    .insert(ranks)
    .values(order.map((nominationId, index) => ({ bodyId, nominationId, place: index + 1 })))
    .onConflictDoUpdate({ target: [ranks.bodyId, ranks.nominationId], set: { place: sql`excluded.place` } });
}

export async function insertRankMoves(db: Database, moves: readonly (typeof rankMoves.$inferInsert)[]): Promise<void> {
  await db.insert(rankMoves).values([...moves]);
}

const mostMoves = 50;

/** What was moved last in a body's order of an award, newest first. */
export const listRankMoves = (db: Database, { roundId, bodyId, award }: Wanted & { readonly award: AwardKey }) =>
  db
    .select({
      nominationId: rankMoves.nominationId,
      title: nominations.title,
      from: rankMoves.fromPlace,
      to: rankMoves.toPlace,
      reason: rankMoves.reason,
      at: rankMoves.at,
    })
    .from(rankMoves)
    .innerJoin(nominations, eq(nominations.id, rankMoves.nominationId))
    .where(and(eq(rankMoves.bodyId, bodyId), eq(nominations.roundId, roundId), eq(nominations.award, award)))
    .orderBy(desc(rankMoves.at), desc(rankMoves.event), rankMoves.toPlace)
    .limit(mostMoves);

/** Places of an award by body, as the actor may know them. */
export const listPlacesByBody = (db: Database, roundId: string, award: AwardKey) =>
  db
    .select({ id: quotas.bodyId, name: organisations.name, kind: organisations.kind, places: quotas.places })
    .from(quotas)
    .innerJoin(organisations, eq(organisations.id, quotas.bodyId))
    .where(and(eq(quotas.roundId, roundId), eq(quotas.award, award)))
    .orderBy(organisations.kind, organisations.ordinal, organisations.name);

/** How many places of a body are taken by nominations that the actor sees. */
export async function countTakenPlaces(
  db: Database,
  roundId: string,
  bodyId: string,
  award: AwardKey,
): Promise<number> {
  const [row] = await db
    .select({ taken: count() })
    .from(places)
    .where(and(eq(places.roundId, roundId), eq(places.bodyId, bodyId), eq(places.award, award)));
  return row?.taken ?? 0;
}
