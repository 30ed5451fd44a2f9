import "server-only";
import type { Actor } from "@/domain/actor";
import type { Refusal } from "@/domain/refusal";
import type { Result } from "@/domain/result";
import { currentSession } from "./actor";
import { isOwnOrigin } from "./origin";
import { isTooFast } from "./rate";

const statuses: Readonly<Partial<Record<Refusal["code"], number>>> = {
  invalid: 400,
  not_signed_in: 401,
  not_your_role: 403,
  not_found: 404,
  file_too_large: 413,
  too_many_requests: 429,
};

const statusOf = (refusal: Refusal): number => {
  if (refusal.code === "file_refused") return refusal.fault === "kind" ? 415 : 422;
  return statuses[refusal.code] ?? 409;
};

export const refused = (refusal: Refusal, status = statusOf(refusal)): Response =>
  Response.json({ refusal }, { status });

/** A verb's result as an answer: its value, or its refusal under the status that fits. */
export const answer = (result: Result<unknown>, status = 200): Response =>
  result.ok ? Response.json(result.value, { status }) : refused(result.refusal);

/** Who sends a file, by the same questions as an action: own origin, session, rate; an answer where it is nobody. */
export async function sender(request: Request): Promise<Actor | Response> {
  if (request.method !== "GET" && !isOwnOrigin(request.headers)) return refused({ code: "not_signed_in" }, 403);
  const session = await currentSession();
  if (!session) return refused({ code: "not_signed_in" });
  return isTooFast(`files ${session.actor.personId}`) ? refused({ code: "too_many_requests" }) : session.actor;
}
