import type { Transaction } from "@/db/client";
import { insertEditor } from "@/db/queries/editors";
import { lockNominations, updateForm } from "@/db/queries/nominations";
import { type Actor, scopeOf } from "@/domain/actor";
import { fillsIn } from "@/domain/attachment";
import type { SaveInput } from "@/domain/decision";
import { closedChanges, openFields } from "@/domain/open-fields";
import { ok, type Result, refuse } from "@/domain/result";
import type { Saved } from "@/domain/unit-desk";
import { cachedColumns } from "./cached-columns";
import { textFacts } from "./text-facts";

/**
 * Keeps a form as typed, whatever is still wrong with it; refused when a closed field changed,
 * or, with what is kept now, when somebody saved in between.
 */
export async function saveDraft(actor: Actor, input: SaveInput, on: Transaction): Promise<Result<Saved>> {
  const [nomination] = await lockNominations(on.db, scopeOf(actor), [input.nominationId]);
  if (!nomination) return refuse({ code: "not_found" });
  if (!fillsIn(actor, nomination) || actor.personId === null) return refuse({ code: "not_your_role" });
  const open = openFields(nomination);
  if (open === "none") return refuse({ code: "not_from_here" });
  const { version: current, form, updatedAt: savedAt } = nomination;
  if (current !== input.version) return refuse({ code: "stale_form", version: current, form, savedAt });
  const closed = closedChanges(form, input.form, open);
  if (closed.length > 0)
    return refuse({
      code: "invalid",
      fields: Object.fromEntries(closed.map((field) => [field, "这一项没有开放修改"])),
    });
  const columns = await cachedColumns(on.db, actor, input.form);
  if (!columns.ok) return columns;
  // What was submitted before stays with its body until it is submitted again.
  const { award, bodyId, title } = nomination.submissions > 0 ? nomination : columns.value;
  const version = await updateForm(on.db, nomination, { award, bodyId, title, form: input.form, updatedAt: on.now });
  if (actor.role === "county") await insertEditor(on.db, firstSeen(nomination.id, actor.personId, on.now));
  if (version === null) return refuse({ code: "stale" });
  return ok({ nominationId: nomination.id, version, savedAt: on.now, ...(await textFacts(on.db, input.form)) });
}

const firstSeen = (nominationId: string, personId: string, seenAt: string) => ({
  nominationId,
  personId,
  section: 1,
  seenAt,
});
