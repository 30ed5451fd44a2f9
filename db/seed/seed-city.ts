import type { Database } from "@/db/client";
import { city } from "@/domain/city";
import { hashPassword } from "@/outside/password";
import { divisions } from "../schema/divisions";
import { organisations } from "../schema/organisations";
import { people } from "../schema/people";
import { accounts, demonstrationPassword } from "./accounts";
import { bodies, cityFederation } from "./bodies";
import { units } from "./units";

/** Who is who in the demonstration city: ids of organisations by name. */
export type Ids = ReadonlyMap<string, string>;

export const idIn = (ids: Ids, name: string): string => {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`there is no ${name}`);
  return id;
};

async function seedDivisions(db: Database): Promise<void> {
  const { code, name, counties } = city;
  await db
    .insert(divisions)
    .values([
      { code, name, kind: "city", ordinal: 0 },
      ...counties.map((county, index) => ({ ...county, kind: "county" as const, ordinal: index + 1 })),
    ]);
}

async function seedOrganisations(db: Database): Promise<Ids> {
  const rows = await db
    .insert(organisations)
    .values([
      { kind: "city_federation", name: cityFederation, divisionCode: city.code, ordinal: 0 },
      ...bodies.map(({ kind, name, divisionCode }, index) => ({ kind, name, divisionCode, ordinal: index + 1 })),
      ...units.map(({ unit, creditCode }, index) => ({
        kind: "unit" as const,
        name: unit,
        creditCode,
        ordinal: index + 1,
      })),
    ])
    .returning({ id: organisations.id, name: organisations.name });
  return new Map(rows.map(({ id, name }) => [name, id]));
}

/** Divisions, organisations and the accounts of every role; `passwordHash` is begun before the transaction, since it is slow. */
export async function seedCity(db: Database, passwordHash: string): Promise<Ids> {
  await seedDivisions(db);
  const ids = await seedOrganisations(db);
  await db.insert(people).values(
    accounts.map(({ account, name, role, organisation }) => ({
      account,
      name,
      role,
      organisationId: organisation === null ? null : idIn(ids, organisation),
      passwordHash,
      email: `${account}@example.cn`,
    })),
  );
  return ids;
}

export const hashDemonstrationPassword = (): Promise<string> => hashPassword(demonstrationPassword);
