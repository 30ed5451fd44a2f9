import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import type { Actor } from "@/domain/actor";
import type { BulkOrder, BulkPlan } from "@/domain/bulk";
import { ok, type Result, refuse } from "@/domain/result";
import { tryBulk } from "./try-bulk";

/** Carries out what was agreed to: it comes to exactly what the dry run said, or is refused as a whole. */
export async function settleBulk(
  actor: Actor,
  { order, digest }: { readonly order: BulkOrder; readonly digest: string },
  on: Transaction,
): Promise<Result<BulkPlan>> {
  const tried = await tryBulk(actor, order, on);
  if (!tried.ok) return tried;
  const { plan } = tried.value;
  if (tried.value.digest !== digest) return refuse({ code: "plan_changed" });
  if (plan.lines.length === 0)
    return refuse({ code: "invalid", fields: { nominations: "没有可以办理的，请重新勾选" } });
  await appendEvent(on.db, {
    verb: "bulk",
    subjectKind: "organisation",
    subjectId: actor.organisationId ?? "",
    detail: { act: order.act, count: plan.lines.length, sha256: digest },
  });
  return ok(plan);
}
