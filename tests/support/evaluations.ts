import { people } from "@/db/schema/people";
import type { Actor } from "@/domain/actor";
import { addDays } from "@/domain/calendar";
import type { SetUpEvaluationInput } from "@/domain/evaluation-input";
import { seatJudge } from "@/services/evaluations/seat-judge";
import { setUpEvaluation } from "@/services/evaluations/set-up-evaluation";
import { person } from "./city";
import type { TestDatabase } from "./database";
import { act, today } from "./lists";
import { valueOf } from "./nominations";

export type Judge = Extract<Actor, { readonly role: "admin" | "security" | "auditor" | "judge" }>;

/** So many judges with accounts of their own; the first has an address. */
export async function madeJudges({ all }: TestDatabase, count: number): Promise<readonly Judge[]> {
  const ids = Array.from({ length: count }, (_, index) => `00000000-0000-4000-8000-00040000000${index + 1}`);
  await all.insert(people).values(
    ids.map((id, index) => ({
      id,
      account: `pingwei${index + 1}`,
      name: `评委${index + 1}`,
      role: "judge" as const,
      organisationId: null,
      passwordHash: "none",
      email: index === 0 ? "pingwei1@example.cn" : null,
    })),
  );
  return ids.map((personId) => ({ role: "judge", personId, organisationId: null }));
}

/** A rubric of two items, weighed 60 and 40, that is due in ten days. */
export const rubric = (change: Partial<SetUpEvaluationInput> = {}): SetUpEvaluationInput => ({
  award: "red_banner",
  dueAt: `${addDays(today(), 10)}T18:00`,
  perCase: 2,
  trim: 0,
  tieItem: 1,
  items: [
    { title: "业绩贡献", guidance: "", most: 10, weight: 60 },
    { title: "社会影响", guidance: "", most: 10, weight: 40 },
  ],
  ...change,
});

/** An evaluation with these judges seated. */
export async function seatedEvaluation(
  { desks }: TestDatabase,
  judges: readonly Judge[],
  change: Partial<SetUpEvaluationInput> = {},
): Promise<string> {
  const { evaluationId } = valueOf(await act(desks, person.city, setUpEvaluation, rubric(change)));
  for (const { personId } of judges) valueOf(await act(desks, person.city, seatJudge, { evaluationId, personId }));
  return evaluationId;
}
