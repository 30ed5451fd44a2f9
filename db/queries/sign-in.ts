import { sql } from "drizzle-orm";
import { type Actor, type PersonRole, personRoles } from "@/domain/actor";
import type { Database } from "../client";

export type Account = { readonly personId: string; readonly passwordHash: string; readonly disabled: boolean };

/** The account of this name, or of the unit with this credit code; through the one function that may read it. */
export async function findAccount(db: Database, account: string): Promise<Account | null> {
  const rows = await db.execute<{ person_id: string; password_hash: string; is_disabled: boolean }>(
    sql`select * from app.account_for_sign_in(${account})`,
  );
  const row = rows[0];
  return row ? { personId: row.person_id, passwordHash: row.password_hash, disabled: row.is_disabled } : null;
}

/** Failures of an account in this network since its last success there (15 minutes), and anywhere (a day). */
export async function countFailures(
  db: Database,
  account: string,
  network: string,
): Promise<{ near: number; anywhere: number }> {
  const rows = await db.execute<{ near: number; anywhere: number }>(
    sql`select * from app.sign_in_failures(${account}, ${network})`,
  );
  return rows[0] ?? { near: 0, anywhere: 0 };
}

export async function insertAttempt(db: Database, account: string, network: string, succeeded: boolean): Promise<void> {
  await db.execute(sql`select app.record_sign_in(${account}, ${network}, ${succeeded})`);
}

export async function insertSession(db: Database, personId: string, token: Buffer, seconds: number): Promise<void> {
  await db.execute(sql`select app.open_session(${personId}::uuid, ${token}, make_interval(secs => ${seconds}))`);
}

export async function updateRevoked(db: Database, token: Buffer): Promise<void> {
  await db.execute(sql`select app.revoke_session(${token})`);
}

export type SessionPerson = {
  readonly actor: Actor;
  readonly account: string;
  readonly name: string;
  readonly organisationName: string | null;
};

type SessionRow = {
  person_id: string;
  account: string;
  name: string;
  role: string;
  organisation_id: string | null;
  organisation_name: string | null;
};

/** Who is behind a living session; null when it is revoked, ended, idle or its account disabled. */
export async function findSessionPerson(
  db: Database,
  token: Buffer,
  idleSeconds: number,
): Promise<SessionPerson | null> {
  const rows = await db.execute<SessionRow>(
    sql`select * from app.person_of_session(${token}, make_interval(secs => ${idleSeconds}))`,
  );
  const row = rows[0];
  const role = personRoles.find((one) => one === row?.role);
  if (!row || !role) return null;
  const actor = actorOf(row.person_id, role, row.organisation_id);
  return { actor, account: row.account, name: row.name, organisationName: row.organisation_name };
}

function actorOf(personId: string, role: PersonRole, organisationId: string | null): Actor {
  switch (role) {
    case "unit":
    case "county":
    case "city":
    case "publication":
      if (!organisationId) throw new Error(`${role} belongs to an organisation`);
      return { role, personId, organisationId };
    default:
      return { role, personId, organisationId };
  }
}
