import { type Database, desks, type Transaction } from "@/db/client";
import { enterAs } from "@/db/queries/actors";
import type { Actor } from "@/domain/actor";

/** Reads in a transaction of its own, as this actor; a transaction that is already open is used as it is. */
export function read<Out>(actor: Actor, look: (on: Transaction) => Promise<Out>, on: Database = desks()): Promise<Out> {
  return on.transaction(async (db) => look({ db, now: await enterAs(db, actor) }));
}
