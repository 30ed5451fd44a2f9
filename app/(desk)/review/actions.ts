"use server";

import { action } from "@/app/_request/action";
import {
  fillInInput,
  latePassInput,
  proposeInput,
  reasonInput,
  stepInput,
} from "@/domain/decision";
import { keepPhraseInput, removePhraseInput } from "@/domain/phrase";
import { manualCheckInput, seenInput, tickInput } from "@/domain/review-marks";
import { begin as beginVerb } from "@/services/nominations/begin";
import { createForUnit as createForUnitVerb } from "@/services/nominations/create-for-unit";
import { giveLatePass as giveLatePassVerb } from "@/services/nominations/give-late-pass";
import { reopen as reopenVerb } from "@/services/nominations/reopen";
import { propose as proposeVerb } from "@/services/publications/propose";
import { checkByHand as checkByHandVerb } from "@/services/review/check-by-hand";
import { keepPhrase as keepPhraseVerb } from "@/services/review/keep-phrase";
import { noteSeen as noteSeenVerb } from "@/services/review/note-seen";
import { removePhrase as removePhraseVerb } from "@/services/review/remove-phrase";
import { tickSection as tickSectionVerb } from "@/services/review/tick-section";

export const begin = action(stepInput, beginVerb);
export const reopen = action(reasonInput, reopenVerb);
export const propose = action(proposeInput, proposeVerb);
export const giveLatePass = action(latePassInput, giveLatePassVerb);
export const createForUnit = action(fillInInput, createForUnitVerb);
export const noteSeen = action(seenInput, noteSeenVerb);
export const tickSection = action(tickInput, tickSectionVerb);
export const checkByHand = action(manualCheckInput, checkByHandVerb);
export const keepPhrase = action(keepPhraseInput, keepPhraseVerb);
export const removePhrase = action(removePhraseInput, removePhraseVerb);
