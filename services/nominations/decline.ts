import type { Database, Transaction } from "@/db/client";
import { listVersions } from "@/db/queries/nomination-versions";
import { hasNotice } from "@/db/queries/opened-notices";
import { freePlaces } from "@/db/queries/places";
import { listRules } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import type { DeclineInput } from "@/domain/decision";
import type { Grounds } from "@/domain/grounds";
import type { Nomination } from "@/domain/nomination";
import { unitOf } from "@/domain/notification";
import { ok, type Result, refuse } from "@/domain/result";
import type { Round } from "@/domain/round";
import { adviceFor } from "@/domain/rule-kinds/advice";
import { notify } from "../notifications/notify";
import { roundFacts } from "./round-facts";
import { type Stepped, takeStep } from "./take-step";

/** The rule that a decline names, with the figures of the submission in hand; undefined where the round has no such rule for it. */
async function ruleOf(
  db: Database,
  { id }: Nomination,
  round: Round,
  ruleId: string,
): Promise<Grounds["rule"] | undefined> {
  const [latest] = await listVersions(db, id);
  const [judged] = latest ? await roundFacts(db, round, [latest.form]) : [];
  const finding = judged?.findings.find((one) => one.ruleId === ruleId);
  const rule = (await listRules(db, round.id)).find((one) => one.id === ruleId);
  if (!finding || !rule) return undefined;
  const { title, clause, figures } = finding;
  return { ruleId, kind: rule.parameters.kind, title, clause, figures };
}

const saying = (rule: Grounds["rule"], reason: string, advice: string) =>
  rule === null
    ? { note: reason, grounds: { rule, reason, advice }, detail: {} }
    : {
        note: `${rule.clause} ${rule.title}：${reason}`,
        grounds: { rule, reason, advice: advice || adviceFor(rule.kind) },
        detail: { ruleId: rule.ruleId },
      };

/**
 * Declines with a reason tied to a rule of the round or written out; places are free again. The unit is told at once, of a
 * decline at the city once the notice is open. Rule and figures are kept as they stand, for its letter.
 */
export function decline(
  actor: Actor,
  { reason, ruleId, advice = "", ...seen }: DeclineInput,
  on: Transaction,
): Promise<Result<Stepped>> {
  return takeStep(
    actor,
    {
      ...seen,
      verb: "decline",
      prepare: async (before, round) => {
        const rule = ruleId === "" ? null : await ruleOf(on.db, before, round, ruleId);
        if (rule === undefined) return refuse({ code: "invalid", fields: { ruleId: "请选择本批次的条件" } });
        await freePlaces(on.db, before.id, "every");
        const said = saying(rule, reason, advice);
        if (before.position !== "in_review.city" || (await hasNotice(on.db, round.year)))
          await notify(unitOf(before), "declined", { reason: said.note }, on);
        return ok(said);
      },
    },
    on,
  );
}
