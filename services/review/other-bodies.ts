import { type Database, desks } from "@/db/client";
import { listBodies } from "@/db/queries/organisations";
import type { Actor } from "@/domain/actor";
import { bulkActorOf } from "@/domain/bulk";
import type { Body } from "@/domain/round";
import { read } from "../requests/read";

/** The recommending bodies that a body can hand on to; null for everybody else. */
export async function otherBodies(actor: Actor, on: Database = desks()): Promise<readonly Body[] | null> {
  if (bulkActorOf(actor, "hand_on") === null) return null;
  const bodies = await read(actor, ({ db }) => listBodies(db), on);
  return bodies.filter(({ id }) => id !== actor.organisationId);
}
