import { type Database, desks } from "@/db/client";
import { countUnread } from "@/db/queries/notifications";
import type { Actor } from "@/domain/actor";
import { read } from "../requests/read";

/** How many notifications the actor's organisation has not read. */
export const unread = (actor: Actor, on: Database = desks()): Promise<number> =>
  read(actor, ({ db }) => countUnread(db), on);
