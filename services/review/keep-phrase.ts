import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { findNomination } from "@/db/queries/nominations";
import { insertPhrase, listPhrases } from "@/db/queries/phrases";
import { listRules } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import type { KeepPhraseInput, Phrase } from "@/domain/phrase";
import { ok, type Result, refuse } from "@/domain/result";

const mostKept = 200;

/** Keeps what was typed as a phrase of one's own body, for the round of the nomination it was typed on. */
export async function keepPhrase(actor: Actor, input: KeepPhraseInput, { db }: Transaction): Promise<Result<Phrase>> {
  if (actor.role !== "county" && actor.role !== "city") return refuse({ code: "not_your_role" });
  const nomination = await findNomination(db, scopeOf(actor), input.nominationId);
  if (!nomination) return refuse({ code: "not_found" });
  const { roundId } = nomination;
  const found = await placeOf(input, () => listRules(db, roundId));
  if (found === null) return refuse({ code: "invalid", fields: { ruleId: "请选择本批次的条件" } });
  const known = await listPhrases(db, roundId);
  const same = known.find(
    ({ use, ruleKind, field, text }) =>
      use === input.use && ruleKind === found.ruleKind && field === found.field && text === input.text,
  );
  if (same) return ok(same);
  if (known.filter(({ isOwn }) => isOwn).length >= mostKept)
    return refuse({ code: "invalid", fields: { text: `本单位的常用语已有${mostKept}条，请先删去不用的` } });
  const { use, text } = input;
  const id = await insertPhrase(db, { roundId, bodyId: actor.organisationId, use, text, ...found });
  await appendEvent(db, { verb: "keep_phrase", subjectKind: "phrase", subjectId: id, detail: { use, ...found } });
  return ok({ id, use, text, ...found, isOwn: true });
}

async function placeOf(
  input: KeepPhraseInput,
  rules: () => ReturnType<typeof listRules>,
): Promise<Pick<Phrase, "ruleKind" | "field"> | null> {
  if (input.use === "return") return { ruleKind: null, field: input.field };
  const rule = (await rules()).find(({ id }) => id === input.ruleId);
  return rule ? { ruleKind: rule.parameters.kind, field: null } : null;
}
