import type { Database } from "@/db/client";
import { listEarlierHonours } from "@/db/queries/honours";
import { listRules, listSpecialDays } from "@/db/queries/rounds";
import type { FormDraft } from "@/domain/nomination";
import type { Round } from "@/domain/round";
import { identityOf } from "./identity-of";
import { type Judged, judgeForm } from "./judge-form";

/** Holds each form against the rules of its round, in a number of queries that does not grow with the forms. */
export async function roundFacts(db: Database, round: Round, forms: readonly FormDraft[]): Promise<readonly Judged[]> {
  const rules = await listRules(db, round.id);
  const specialDays = await listSpecialDays(db);
  const earlier = await listEarlierHonours(db, forms.map(identityOf));
  return forms.map((form, index) => judgeForm(round, { rules, specialDays }, form, earlier[index]));
}
