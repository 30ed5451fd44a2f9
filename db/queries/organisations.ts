import { asc, eq, inArray } from "drizzle-orm";
import type { Body, OrganisationKind } from "@/domain/round";
import type { Database } from "../client";
import { divisions } from "../schema/divisions";
import { organisations } from "../schema/organisations";

export type Organisation = {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly creditCode: string | null;
  readonly divisionCode: string | null;
  readonly divisionName: string | null;
};

const columns = {
  id: organisations.id,
  kind: organisations.kind,
  name: organisations.name,
  creditCode: organisations.creditCode,
  divisionCode: organisations.divisionCode,
  divisionName: divisions.name,
};

const all = (db: Database) =>
  db.select(columns).from(organisations).leftJoin(divisions, eq(divisions.code, organisations.divisionCode));

export async function findOrganisation(db: Database, id: string): Promise<Organisation | null> {
  const [row] = await all(db).where(eq(organisations.id, id));
  return row ?? null;
}

export async function findCityFederation(db: Database): Promise<Organisation | null> {
  const [row] = await all(db).where(eq(organisations.kind, "city_federation"));
  return row ?? null;
}

/** These organisations by id; those the actor may not know are missing. */
export async function listOrganisations(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Organisation>> {
  if (ids.length === 0) return new Map();
  const rows = await all(db).where(inArray(organisations.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The bodies that recommend at the county stage, counties first. */
export async function listBodies(db: Database): Promise<readonly Body[]> {
  const rows = await all(db)
    .where(inArray(organisations.kind, ["county_federation", "system"]))
    .orderBy(asc(organisations.kind), asc(organisations.ordinal));
  return rows.flatMap(({ id, kind, name }) =>
    kind === "county_federation" || kind === "system" ? [{ id, kind, name }] : [],
  );
}

/** The units that the actor may know, by name. */
export async function listUnits(db: Database): Promise<readonly Organisation[]> {
  return all(db).where(eq(organisations.kind, "unit")).orderBy(asc(organisations.name), asc(organisations.id));
}
