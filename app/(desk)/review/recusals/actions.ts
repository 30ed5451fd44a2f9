"use server";

import { action } from "@/app/_request/action";
import { declareRecusalInput, liftRecusalInput, ownAffiliationInput, removeAffiliationInput } from "@/domain/recusal";
import { addOwnAffiliation as addOwnAffiliationVerb } from "@/services/recusals/add-own-affiliation";
import { declareRecusal as declareRecusalVerb } from "@/services/recusals/declare-recusal";
import { liftRecusal as liftRecusalVerb } from "@/services/recusals/lift-recusal";
import { removeAffiliation as removeAffiliationVerb } from "@/services/recusals/remove-affiliation";

export const declareRecusal = action(declareRecusalInput, declareRecusalVerb);
export const liftRecusal = action(liftRecusalInput, liftRecusalVerb);
export const addOwnAffiliation = action(ownAffiliationInput, addOwnAffiliationVerb);
export const removeAffiliation = action(removeAffiliationInput, removeAffiliationVerb);
