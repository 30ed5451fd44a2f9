import { randomBytes } from "node:crypto";
import { type Database, desks } from "@/db/client";
import { findLinkState, openSessionByLink } from "@/db/queries/judge-links";
import type { Refusal } from "@/domain/refusal";
import { ok, type Result, refuse } from "@/domain/result";
import { sessionSeconds } from "@/domain/session-limits";
import { tokenDigest } from "./token-digest";

const closed = { used: "link_used", expired: "link_expired", unknown: "link_unknown", open: "link_used" } as const;

/** Opens a session by a judge's link, which then is used up, and answers with the session's token. */
export async function signInByLink(
  link: string,
  on: Database = desks(),
): Promise<Result<{ readonly personId: string; readonly token: string }>> {
  const token = randomBytes(32).toString("base64url");
  const personId = await openSessionByLink(on, tokenDigest(link), tokenDigest(token), sessionSeconds);
  if (personId !== null) return ok({ personId, token });
  const code: Refusal["code"] = closed[await findLinkState(on, tokenDigest(link))];
  return refuse({ code });
}
