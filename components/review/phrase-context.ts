"use client";
import { createContext } from "react";
import type { KeepPhraseInput, Phrase, RemovePhraseInput } from "@/domain/phrase";
import type { Send } from "../form/send";

export type PhraseVerbs = {
  readonly keepPhrase: Send<KeepPhraseInput, Phrase>;
  readonly removePhrase: Send<RemovePhraseInput>;
};

/** How a body keeps and removes its own phrases; null where there is nobody to ask. */
export const PhraseContext = createContext<PhraseVerbs | null>(null);
