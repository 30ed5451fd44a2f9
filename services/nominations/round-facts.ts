import type { Database } from "@/db/client";
import { listEarlierHonours } from "@/db/queries/honours";
import { listRules, listSpecialDays } from "@/db/queries/rounds";
import { dayOf } from "@/domain/calendar";
import type { EarlierHonour, Finding } from "@/domain/eligibility";
import { evaluateAll } from "@/domain/evaluate";
import type { FormDraft } from "@/domain/nomination";
import type { Round } from "@/domain/round";
import { identityOf } from "./identity-of";

export type Judged = { readonly findings: readonly Finding[]; readonly earlierHonours: readonly EarlierHonour[] };

/** Holds each form against the rules of its round, in a number of queries that does not grow with the forms. */
export async function roundFacts(db: Database, round: Round, forms: readonly FormDraft[]): Promise<readonly Judged[]> {
  const rules = await listRules(db, round.id);
  const specialDays = await listSpecialDays(db);
  const earlier = await listEarlierHonours(db, forms.map(identityOf));
  const opensOn = dayOf(round.opensAt);
  return forms.map((form, index) => {
    const earlierHonours = earlier[index] ?? [];
    return {
      earlierHonours,
      findings: evaluateAll(rules, { form, roundYear: round.year, opensOn, earlierHonours, specialDays }),
    };
  });
}
