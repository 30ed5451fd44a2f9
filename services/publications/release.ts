import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { findDecision, hasDocument, insertDecision } from "@/db/queries/lists";
import { findNoticeOf } from "@/db/queries/notices";
import type { Actor } from "@/domain/actor";
import { momentOf } from "@/domain/calendar";
import type { ReleaseInput } from "@/domain/decision";
import { ok, type Result, refuse } from "@/domain/result";
import { releaseList } from "./release-list";
import { whyNotReleased } from "./why-not-released";

/** Enters the decision document of a cleared list and releases it, or lets it wait for the end of the embargo. */
export async function release(
  actor: Actor,
  input: ReleaseInput,
  on: Transaction,
): Promise<Result<{ readonly released: boolean }>> {
  const { db, now } = on;
  if (actor.role !== "publication") return refuse({ code: "not_your_role" });
  const waiting = await whyNotReleased(actor, input.listId, on);
  if (waiting) return refuse(waiting);
  if (await findDecision(db, input.listId)) return refuse({ code: "not_from_here" });
  const notice = await findNoticeOf(db, input.listId);
  if (notice && input.documentDate < notice.lastDay)
    return refuse({ code: "invalid", fields: { documentDate: "决定日期不能早于公示结束" } });
  const releaseAt = input.releaseAt === "" ? null : momentOf(input.releaseAt.slice(0, 10), input.releaseAt.slice(11));
  if (releaseAt && releaseAt <= now)
    return refuse({ code: "invalid", fields: { releaseAt: "定时发布的时间要晚于现在" } });
  if (await hasDocument(db, input.documentNumber)) return refuse({ code: "number_taken" });
  const { listId, documentNumber, documentDate } = input;
  await insertDecision(db, { listId, documentNumber, documentDate, releaseAt, decidedBy: actor.personId });
  if (!releaseAt) {
    const done = await releaseList(actor, listId, on);
    return done.ok ? ok({ released: true }) : done;
  }
  await appendEvent(db, {
    verb: "embargo",
    subjectKind: "list",
    subjectId: listId,
    detail: { documentNumber, documentDate, releaseAt },
  });
  return ok({ released: false });
}
