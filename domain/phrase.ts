import * as z from "zod";
import type { RuleParameters } from "./eligibility";
import { remarkFields } from "./decision";
import type { Remark } from "./nomination";
import { filled } from "./typed-text";

/** 常用语: a wording for a remark of a return, or for what a declined unit can do next time. */
export type Phrase = {
  readonly id: string;
  readonly use: "return" | "decline";
  /** The kind of rule it belongs to; null for a phrase of a field only. */
  readonly ruleKind: RuleParameters["kind"] | null;
  readonly field: Remark["field"] | null;
  readonly text: string;
  /** Kept by one's own body, which may remove it again. */
  readonly isOwn: boolean;
};

/** 存为常用语: a remark's words with their field, or advice with the rule it goes with. */
export const keepPhraseInput = z.union([
  z.strictObject({
    use: z.literal("return"),
    nominationId: z.uuid(),
    field: z.enum(remarkFields),
    text: filled(500, "请先写出要存的话"),
  }),
  z.strictObject({
    use: z.literal("decline"),
    nominationId: z.uuid(),
    ruleId: z.uuid("请先选择依据条件"),
    text: filled(500, "请先写出要存的话"),
  }),
]);
export type KeepPhraseInput = z.infer<typeof keepPhraseInput>;

export const removePhraseInput = z.strictObject({ phraseId: z.uuid() });
export type RemovePhraseInput = z.infer<typeof removePhraseInput>;

/** The phrases for a remark on a field: first those of the kinds of rule that are not met there, then those of the field itself. */
export function phrasesFor(
  phrases: readonly Phrase[],
  field: Remark["field"],
  failing: readonly (RuleParameters["kind"] | undefined)[],
): readonly Phrase[] {
  const returning = phrases.filter(({ use }) => use === "return");
  return [
    ...returning.filter(({ ruleKind }) => ruleKind !== null && failing.includes(ruleKind)),
    ...returning.filter((phrase) => phrase.ruleKind === null && phrase.field === field),
  ];
}

/** The phrases for what a unit that is declined by this kind of rule can do next time. */
export const adviceOf = (phrases: readonly Phrase[], kind: RuleParameters["kind"] | undefined): readonly Phrase[] =>
  phrases.filter(({ use, ruleKind }) => use === "decline" && ruleKind !== null && ruleKind === kind);
