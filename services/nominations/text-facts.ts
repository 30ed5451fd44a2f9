import type { Database } from "@/db/client";
import { listEarlierHonours } from "@/db/queries/honours";
import type { FormDraft } from "@/domain/nomination";
import type { TextFacts } from "@/domain/unit-desk";
import { formDigest } from "./form-digest";
import { identityOf } from "./identity-of";

/** What a form says itself cannot tell: its digest, and what its collective was honoured with before. */
export async function textFacts(db: Database, form: FormDraft): Promise<TextFacts> {
  const [earlierHonours = []] = await listEarlierHonours(db, [identityOf(form)]);
  return { sha256: formDigest(form).toString("hex"), earlierHonours };
}
