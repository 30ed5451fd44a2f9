"use server";

import { action } from "@/app/_request/action";
import {
  declineInput,
  fillInInput,
  handOnInput,
  latePassInput,
  proposeInput,
  reasonInput,
  recommendInput,
  returnInput,
  stepInput,
} from "@/domain/decision";
import { begin as beginVerb } from "@/services/nominations/begin";
import { createForUnit as createForUnitVerb } from "@/services/nominations/create-for-unit";
import { decline as declineVerb } from "@/services/nominations/decline";
import { giveLatePass as giveLatePassVerb } from "@/services/nominations/give-late-pass";
import { handOn as handOnVerb } from "@/services/nominations/hand-on";
import { recommend as recommendVerb } from "@/services/nominations/recommend";
import { reopen as reopenVerb } from "@/services/nominations/reopen";
import { returnForChanges as returnForChangesVerb } from "@/services/nominations/return-for-changes";
import { sendBack as sendBackVerb } from "@/services/nominations/send-back";
import { propose as proposeVerb } from "@/services/publications/propose";

export const begin = action(stepInput, beginVerb);
export const recommend = action(recommendInput, recommendVerb);
export const returnForChanges = action(returnInput, returnForChangesVerb);
export const decline = action(declineInput, declineVerb);
export const sendBack = action(reasonInput, sendBackVerb);
export const reopen = action(reasonInput, reopenVerb);
export const handOn = action(handOnInput, handOnVerb);
export const propose = action(proposeInput, proposeVerb);
export const giveLatePass = action(latePassInput, giveLatePassVerb);
export const createForUnit = action(fillInInput, createForUnitVerb);
