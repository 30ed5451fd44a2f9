import { and, eq, inArray, isNotNull, or } from "drizzle-orm";
import type { EarlierHonour } from "@/domain/eligibility";
import type { Database } from "../client";
import { collectives, honours } from "../schema/honours";

/** By what a collective is recognised: its credit code, or its full name. */
export type Identity = { readonly creditCode: string; readonly fullName: string };

/**
 * The earlier honours of each of these, in the order given, from the honour library: those under its name, its credit code,
 * and the codes its name was recorded with, under whatever name it bore then.
 */
export async function listEarlierHonours(
  db: Database,
  identities: readonly Identity[],
): Promise<readonly (readonly EarlierHonour[])[]> {
  const codes = identities.flatMap(({ creditCode }) => (creditCode === "" ? [] : [creditCode]));
  const names = identities.flatMap(({ fullName }) => (fullName === "" ? [] : [fullName]));
  if (codes.length + names.length === 0) return identities.map(() => []);
  const rows = await db
    .select({
      creditCode: collectives.creditCode,
      fullName: collectives.fullName,
      award: honours.award,
      level: honours.level,
      year: honours.year,
      registrationNumber: honours.registrationNumber,
    })
    .from(honours)
    .innerJoin(collectives, eq(collectives.id, honours.collectiveId))
    .where(
      or(
        codes.length > 0 ? inArray(collectives.creditCode, codes) : undefined,
        names.length > 0 ? inArray(collectives.fullName, names) : undefined,
        names.length > 0 ? inArray(collectives.creditCode, codesUnder(db, names)) : undefined,
      ),
    );
  return identities.map((identity) => honoursOf(identity, rows));
}

type Found = Identified & Omit<EarlierHonour, "recordedAs">;
type Identified = { readonly creditCode: string | null; readonly fullName: string };

const codesUnder = (db: Database, names: readonly string[]) =>
  db
    .select({ creditCode: collectives.creditCode })
    .from(collectives)
    .where(and(inArray(collectives.fullName, [...names]), isNotNull(collectives.creditCode)));

function honoursOf({ creditCode, fullName }: Identity, rows: readonly Found[]): readonly EarlierHonour[] {
  const codes = new Set([creditCode, ...rows.flatMap((row) => (row.fullName === fullName ? [row.creditCode] : []))]);
  return rows
    .filter((row) => row.fullName === fullName || (row.creditCode !== null && codes.has(row.creditCode)))
    .map(({ award, level, year, registrationNumber, fullName: recordedAs }) => ({
      award,
      level,
      year,
      registrationNumber,
      ...(recordedAs === fullName ? {} : { recordedAs }),
    }));
}

type Collective = { readonly fullName: string; readonly creditCode: string | null };

/** The collective of this name, made when it is new. */
export async function upsertCollective(db: Database, collective: Collective): Promise<{ readonly id: string }> {
  const [made] = await db
    .insert(collectives)
    .values(collective)
    .onConflictDoNothing()
    .returning({ id: collectives.id });
  if (made) return made;
  const [found] = await db
    .select({ id: collectives.id })
    .from(collectives)
    .where(eq(collectives.fullName, collective.fullName));
  if (!found) throw new Error("a collective is made or found");
  return found;
}

export async function insertHonour(db: Database, honour: typeof honours.$inferInsert): Promise<void> {
  await db.insert(honours).values(honour);
}

/** Registration numbers by nomination. */
export async function listRegistrationNumbers(
  db: Database,
  nominationIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (nominationIds.length === 0) return new Map();
  const rows = await db
    .select({ nominationId: honours.nominationId, number: honours.registrationNumber })
    .from(honours)
    .where(inArray(honours.nominationId, [...nominationIds]));
  return new Map(rows.flatMap(({ nominationId, number }) => (nominationId ? [[nominationId, number] as const] : [])));
}
