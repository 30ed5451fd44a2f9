import { asc, inArray, sql } from "drizzle-orm";
import type { JudgeAccount, Named } from "@/domain/judging-desk";
import type { Database } from "../client";
import { judges } from "../schema/evaluations";

type AccountRow = { id: string; name: string; account: string; email: string | null; affiliations: Named[] };

/** The accounts of judges, through the one function that shows them to the city. */
export async function listJudgeAccounts(db: Database): Promise<readonly JudgeAccount[]> {
  const rows = await db.execute<AccountRow>(sql`select * from app.judge_accounts()`);
  return rows.map(({ id, name, account, email, affiliations }) => ({ id, name, account, email, affiliations }));
}

export type Seat = { readonly evaluationId: string; readonly personId: string; readonly releasedAt: string | null };

export async function listSeats(db: Database, evaluationIds: readonly string[]): Promise<readonly Seat[]> {
  if (evaluationIds.length === 0) return [];
  return db
    .select({ evaluationId: judges.evaluationId, personId: judges.personId, releasedAt: judges.releasedAt })
    .from(judges)
    .where(inArray(judges.evaluationId, [...evaluationIds]))
    .orderBy(asc(judges.invitedAt), asc(judges.personId));
}

/** Seats a judge, again where they had been released. */
export async function upsertSeat(
  db: Database,
  seat: { readonly evaluationId: string; readonly personId: string; readonly invitedAt: string },
): Promise<void> {
  await db
    .insert(judges)
    .values(seat)
    .onConflictDoUpdate({ target: [judges.evaluationId, judges.personId], set: { releasedAt: null } });
}

/** Makes an account that only links open; null where its name is taken. */
export async function insertJudgeAccount(
  db: Database,
  { account, name, email }: { readonly account: string; readonly name: string; readonly email: string },
): Promise<string | null> {
  const rows = await db.execute<{ id: string | null }>(
    sql`select app.invite_judge(${account}, ${name}, ${email}) as id`,
  );
  return rows[0]?.id ?? null;
}

/** Gives the judge nothing more; how many open sheets went back, null where there is no such seat. */
export async function releaseSeat(
  db: Database,
  { evaluationId, personId, reason }: { evaluationId: string; personId: string; reason: string },
): Promise<number | null> {
  const rows = await db.execute<{ given_back: number | null }>(
    sql`select app.release_judge(${evaluationId}::uuid, ${personId}::uuid, ${reason}) as given_back`,
  );
  return rows[0]?.given_back ?? null;
}

export async function insertAffiliation(db: Database, personId: string, organisationId: string): Promise<boolean> {
  const rows = await db.execute<{ done: boolean }>(
    sql`select app.add_affiliation(${personId}::uuid, ${organisationId}::uuid) as done`,
  );
  return rows[0]?.done === true;
}

export async function removeAffiliation(db: Database, personId: string, organisationId: string): Promise<boolean> {
  const rows = await db.execute<{ done: boolean }>(
    sql`select app.remove_affiliation(${personId}::uuid, ${organisationId}::uuid) as done`,
  );
  return rows[0]?.done === true;
}
