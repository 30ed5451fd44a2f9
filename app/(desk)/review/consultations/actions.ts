"use server";

import { action } from "@/app/_request/action";
import { askInput, overrideAnswerInput, remindInput, renewLinkInput } from "@/domain/consultation-input";
import { ask as askVerb } from "@/services/consultations/ask";
import { overrideAnswer as overrideAnswerVerb } from "@/services/consultations/override-answer";
import { remind as remindVerb } from "@/services/consultations/remind";
import { renewLink as renewLinkVerb } from "@/services/consultations/renew-link";

export const ask = action(askInput, askVerb);
export const renewLink = action(renewLinkInput, renewLinkVerb);
export const remind = action(remindInput, remindVerb);
export const overrideAnswer = action(overrideAnswerInput, overrideAnswerVerb);
