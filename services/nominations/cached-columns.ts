import type { Database } from "@/db/client";
import type { Cached } from "@/db/queries/nominations";
import { listBodies } from "@/db/queries/organisations";
import type { Actor } from "@/domain/actor";
import type { FormDraft } from "@/domain/nomination";
import { ok, type Result, refuse } from "@/domain/result";

/** What of the form the row keeps in columns of its own; refused when the recommending body is none, or not the body that fills in. */
export async function cachedColumns(db: Database, actor: Actor, form: FormDraft): Promise<Result<Cached>> {
  if (actor.role === "county" && form.bodyId !== actor.organisationId)
    return refuse({ code: "invalid", fields: { bodyId: "代填的申报由本单位推荐" } });
  const known = form.bodyId === "" || (await listBodies(db)).some(({ id }) => id === form.bodyId);
  if (!known) return refuse({ code: "invalid", fields: { bodyId: "请从列表中选择推荐单位" } });
  return ok({
    award: form.award === "" ? null : form.award,
    bodyId: form.bodyId === "" ? null : form.bodyId,
    title: form.fullName.trim(),
  });
}
