import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { insertSignOff } from "@/db/queries/lists";
import { lockNominations } from "@/db/queries/nominations";
import { findNoticeOf } from "@/db/queries/notices";
import { type Actor, scopeOf } from "@/domain/actor";
import type { SignInput } from "@/domain/decision";
import { ok, type Result, refuse } from "@/domain/result";
import { isComplete } from "@/domain/signatures";
import { openList } from "./open-list";

/** Signs a list over its present digest; one person signs once, and nobody who acted on an entry at another stage. */
export async function sign(
  actor: Actor,
  input: SignInput,
  { db, now }: Transaction,
): Promise<Result<{ readonly listId: string }>> {
  if (actor.role !== "publication") return refuse({ code: "not_your_role" });
  const before = await openList(db, input.listId);
  const held = await lockNominations(db, scopeOf(actor), before?.living.map(({ nominationId }) => nominationId) ?? []);
  const opened = before ? await openList(db, input.listId) : null;
  if (!opened) return refuse({ code: "not_found" });
  const other = held
    .flatMap(({ hands }) => hands)
    .find(({ personId, stage }) => personId === actor.personId && stage !== "publication");
  if (other) return refuse({ code: "two_stages", stage: other.stage });
  if (opened.digest.toString("hex") !== input.sha256) return refuse({ code: "list_changed" });
  if (opened.living.length === 0 || (await findNoticeOf(db, input.listId))) return refuse({ code: "not_from_here" });
  const current = opened.signOffs.filter(({ sha256 }) => sha256.equals(opened.digest));
  if (current.some(({ personId }) => personId === actor.personId)) return refuse({ code: "already_signed" });
  if (isComplete(input.kind, current)) return refuse({ code: "signature_complete" });
  await appendEvent(db, {
    verb: "sign",
    subjectKind: "list",
    subjectId: input.listId,
    detail: { kind: input.kind, sha256: input.sha256 },
  });
  await insertSignOff(db, {
    listId: input.listId,
    personId: actor.personId,
    kind: input.kind,
    sha256: opened.digest,
    at: now,
  });
  return ok({ listId: input.listId });
}
