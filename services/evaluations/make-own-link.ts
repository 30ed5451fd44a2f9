import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { insertJudgeLink } from "@/db/queries/judge-links";
import type { Actor } from "@/domain/actor";
import type { OwnLinkInput } from "@/domain/evaluation-input";
import { linkDays } from "@/domain/invitation";
import { ok, type Result, refuse } from "@/domain/result";
import { tokenDigest } from "../people/token-digest";

/** A judge who is signed in makes the link for the next time. */
export async function makeOwnLink(
  actor: Actor,
  { token }: OwnLinkInput,
  on: Transaction,
): Promise<Result<{ readonly days: number }>> {
  if (actor.role !== "judge") return refuse({ code: "not_your_role" });
  if (!(await insertJudgeLink(on.db, tokenDigest(token), actor.personId, linkDays)))
    return refuse({ code: "not_found" });
  await appendEvent(on.db, { verb: "make_own_link", subjectKind: "person", subjectId: actor.personId, detail: {} });
  return ok({ days: linkDays });
}
