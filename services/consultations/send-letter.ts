import type { Database } from "@/db/client";
import { findOrganisation } from "@/db/queries/organisations";
import { insertLetter } from "@/db/queries/outbox";
import { letterMail, linkOf } from "@/domain/consultation";
import { siteAddress } from "@/outside/site-address";

type Sent = {
  readonly email: string | null;
  readonly bodyId: string;
  readonly year: number;
  readonly department: string;
  readonly dueOn: string;
  readonly token: string;
};

/** Sends a link to a department that has an address. */
export async function sendLetter(db: Database, { email, bodyId, token, ...letter }: Sent): Promise<void> {
  if (email === null) return;
  const bodyName = (await findOrganisation(db, bodyId))?.name ?? "";
  const mail = letterMail({ ...letter, bodyName }, linkOf(siteAddress(), token));
  await insertLetter(db, "consultation.asked", { to: email, ...mail });
}
