"use server";
import { action } from "@/app/_request/action";
import { createInput, reasonInput, saveInput, stepInput } from "@/domain/decision";
import { createDraft } from "@/services/nominations/create-draft";
import { recall as recallNomination } from "@/services/nominations/recall";
import { saveDraft } from "@/services/nominations/save-draft";
import { submit as submitNomination } from "@/services/nominations/submit";
import { withdraw as withdrawNomination } from "@/services/nominations/withdraw";

export const create = action(createInput, createDraft);
export const save = action(saveInput, saveDraft);
export const submit = action(stepInput, submitNomination);
export const recall = action(stepInput, recallNomination);
export const withdraw = action(reasonInput, withdrawNomination);
