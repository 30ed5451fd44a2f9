import type { Database } from "@/db/client";
import type { Cached } from "@/db/queries/nominations";
import { listBodies } from "@/db/queries/organisations";
import type { FormDraft } from "@/domain/nomination";
import { ok, type Result, refuse } from "@/domain/result";

/** What of the form the row keeps in columns of its own; refused when the recommending body is none. */
export async function cachedColumns(db: Database, form: FormDraft): Promise<Result<Cached>> {
  const known = form.bodyId === "" || (await listBodies(db)).some(({ id }) => id === form.bodyId);
  if (!known) return refuse({ code: "invalid", fields: { bodyId: "请从列表中选择推荐单位" } });
  return ok({
    award: form.award === "" ? null : form.award,
    bodyId: form.bodyId === "" ? null : form.bodyId,
    title: form.fullName.trim(),
  });
}
