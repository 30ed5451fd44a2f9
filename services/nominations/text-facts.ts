import type { Database } from "@/db/client";
import { listEarlierHonours } from "@/db/queries/honours";
import type { FormDraft } from "@/domain/nomination";
import type { TextFacts } from "@/domain/unit-desk";
import { identityOf } from "./identity-of";
import { paperDigest } from "./paper-digest";

/** What a form says itself cannot tell: the digest of its paper, and what its collective was honoured with before. */
export async function textFacts(db: Database, form: FormDraft): Promise<TextFacts> {
  const [earlierHonours = []] = await listEarlierHonours(db, [identityOf(form)]);
  return { paperSha256: paperDigest(form), earlierHonours };
}
