import type { Database } from "@/db/client";
import { appendEvent } from "@/db/queries/events";

type Detail = Readonly<Record<string, unknown>>;

/** Keeps in the log what was done to a meeting. */
export const recordChange = (db: Database, verb: string, agendaId: string, detail: Detail): Promise<number> =>
  appendEvent(db, { verb, subjectKind: "agenda", subjectId: agendaId, detail });
