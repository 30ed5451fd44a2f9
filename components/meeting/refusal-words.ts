import type { Refusal } from "@/domain/refusal";

type Act = { readonly refusal: Refusal | null; readonly words: string | null };

/** Why a button's act was refused; of what was sent wrongly, the sentences themselves, since no field stands beside it. */
export function refusalWords({ refusal, words }: Act): string | null {
  if (refusal?.code !== "invalid") return words;
  const said = Object.values(refusal.fields);
  return said.length === 0 ? words : `${said.join("。")}。`;
}
