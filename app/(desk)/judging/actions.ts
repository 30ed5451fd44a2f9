"use server";

import { action } from "@/app/_request/action";
import { keepOutInput, ownLinkInput, savePointsInput, scoreInput } from "@/domain/evaluation-input";
import { abstain as abstainVerb } from "@/services/evaluations/abstain";
import { makeOwnLink as makeOwnLinkVerb } from "@/services/evaluations/make-own-link";
import { recuse as recuseVerb } from "@/services/evaluations/recuse";
import { savePoints as savePointsVerb } from "@/services/evaluations/save-points";
import { scoreCase as scoreCaseVerb } from "@/services/evaluations/score-case";

export const savePoints = action(savePointsInput, savePointsVerb);
export const scoreCase = action(scoreInput, scoreCaseVerb);
export const abstain = action(keepOutInput, abstainVerb);
export const recuse = action(keepOutInput, recuseVerb);
export const makeOwnLink = action(ownLinkInput, makeOwnLinkVerb);
