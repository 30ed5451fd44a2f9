import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Actor } from "@/domain/actor";
import { read } from "@/services/requests/read";
import type { TestDatabase } from "./database";
import { everything } from "./records";
import { wordOf } from "./sql-codes";

export const foreign = (table: string): string => `new row violates row-level security policy for table "${table}"`;

const quoted = (text: string | null): string => (text === null ? "null" : `'${text}'`);

/** A statement that enters a step of a nomination, in the name of whom it is given. */
export const step = (id: string, actor: Actor, to: string) => `
  insert into app.moves (nomination_id, version, verb, from_position, to_position, role, person_id, organisation_id, at, submission, event)
  select id, version + 1, 'recommend', app_key, '${to}', '${actor.role}', ${quoted(actor.personId)},
    ${quoted(actor.organisationId)}, app.clock(), 1, 900000
  from (select *, case when stage is null then status else status || '.' || stage end as app_key from app.nominations where id = '${id}') n`;

/** Statements of the desks' login against a test's own database. */
export const tryingIn = (database: () => TestDatabase) => ({
  /** What is said to a statement as this actor, nothing having changed where it is refused; or `ok`. */
  async tried(actor: Actor, statement: string): Promise<string> {
    const before = await everything(database());
    const said = await wordOf(() => read(actor, ({ db }) => db.execute(sql.raw(statement)), database().desks));
    if (said !== "ok") expect(await everything(database())).toEqual(before);
    return said;
  },
  /** As `tried`, for statements that the rights let through and row-level security leaves without a row. */
  async touched(actor: Actor, statement: string): Promise<number> {
    const rows = await read(actor, ({ db }) => db.execute(sql.raw(statement)), database().desks);
    return rows.count;
  },
});
