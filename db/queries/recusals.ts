import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { AffiliationLine, Colleague, LiftedRecusal, RecusalLine } from "@/domain/recusal";
import type { Database } from "../client";
import { nominations } from "../schema/nominations";
import { organisations } from "../schema/organisations";
import { affiliations, liftedRecusals, recusals } from "../schema/recusals";

/** The reviewers of the actor's own office, the actor among them. */
export async function listColleagues(db: Database): Promise<readonly Colleague[]> {
  const rows = await db.execute<Colleague>(sql`select id, name from app.colleagues()`);
  return rows.map(({ id, name }) => ({ id, name }));
}

type Line = Omit<RecusalLine, "person" | "declaredBy"> & {
  readonly personId: string;
  readonly personName: string;
  readonly declaredBy: string | null;
};

const named = ({ personId, personName, ...line }: Line): RecusalLine => ({
  ...line,
  person: { id: personId, name: personName },
});

const nameOf = <Name extends string | null>(person: unknown) =>
  sql<Name>`(select c.name from app.colleagues() c where c.id = ${person})`;
const title = sql<string>`coalesce(${nominations.submittedTitle}, ${nominations.title})`;
const receiptNumber = sql<string>`coalesce(${nominations.receiptNumber}, '')`;

/** Who of the actor's office is kept from what, newest first; what the actor is kept from is not told. */
export async function listRecusals(db: Database): Promise<readonly RecusalLine[]> {
  const rows = await db
    .select({
      nominationId: recusals.nominationId,
      title,
      receiptNumber,
      personId: recusals.personId,
      personName: nameOf<string>(recusals.personId),
      declaredBy: nameOf<string | null>(recusals.declaredBy),
      declaredAt: recusals.declaredAt,
      reason: recusals.reason,
    })
    .from(recusals)
    .innerJoin(nominations, eq(nominations.id, recusals.nominationId))
    .orderBy(desc(recusals.declaredAt), recusals.nominationId, recusals.personId);
  return rows.map(named);
}

/** Recusals that were lifted, newest first. */
export async function listLifted(db: Database): Promise<readonly LiftedRecusal[]> {
  const rows = await db
    .select({
      nominationId: liftedRecusals.nominationId,
      number: liftedRecusals.number,
      title,
      receiptNumber,
      personId: liftedRecusals.personId,
      personName: nameOf<string>(liftedRecusals.personId),
      declaredBy: nameOf<string | null>(liftedRecusals.declaredBy),
      declaredAt: liftedRecusals.declaredAt,
      reason: liftedRecusals.reason,
      liftedBy: nameOf<string | null>(liftedRecusals.liftedBy),
      liftedAt: liftedRecusals.liftedAt,
      liftedReason: liftedRecusals.liftedReason,
    })
    .from(liftedRecusals)
    .innerJoin(nominations, eq(nominations.id, liftedRecusals.nominationId))
    .orderBy(desc(liftedRecusals.liftedAt), liftedRecusals.nominationId, liftedRecusals.personId);
  return rows.map(({ number, liftedBy, liftedAt, liftedReason, ...line }) => ({
    ...named(line),
    number,
    liftedBy,
    liftedAt,
    liftedReason,
  }));
}

/** Where the people of the actor's office come from. */
export async function listAffiliations(db: Database): Promise<readonly AffiliationLine[]> {
  const unit = alias(organisations, "unit");
  const rows = await db
    .select({
      personId: affiliations.personId,
      personName: nameOf<string>(affiliations.personId),
      organisationId: affiliations.organisationId,
      organisationName: unit.name,
    })
    .from(affiliations)
    .innerJoin(unit, eq(unit.id, affiliations.organisationId))
    .orderBy(unit.name, affiliations.personId);
  return rows.map(({ personId, personName, ...line }) => ({ ...line, person: { id: personId, name: personName } }));
}

type Recusal = { readonly nominationId: string; readonly personId: string; readonly reason: string };

/** Keeps a reviewer of the actor's office from a nomination; false where it is not theirs to say, or said already. */
export async function declareRecusal(db: Database, { nominationId, personId, reason }: Recusal): Promise<boolean> {
  const rows = await db.execute<{ done: boolean }>(
    sql`select app.declare_recusal(${nominationId}::uuid, ${personId}::uuid, ${reason}) as done`,
  );
  return rows[0]?.done === true;
}

/** Lifts a colleague's recusal; false where there is none that the actor may lift. */
export async function liftRecusal(db: Database, { nominationId, personId, reason }: Recusal): Promise<boolean> {
  const rows = await db.execute<{ done: boolean }>(
    sql`select app.lift_recusal(${nominationId}::uuid, ${personId}::uuid, ${reason}) as done`,
  );
  return rows[0]?.done === true;
}
