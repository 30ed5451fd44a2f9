"use server";
import { action } from "@/app/_request/action";
import {
  announceInput,
  closeObjectionInput,
  reasonInput,
  registerObjectionInput,
  releaseInput,
  signInput,
} from "@/domain/decision";
import { sendBack as sendBackNomination } from "@/services/nominations/send-back";
import { announce as announceList } from "@/services/publications/announce";
import { closeObjection as closeListObjection } from "@/services/publications/close-objection";
import { halt as haltNomination } from "@/services/publications/halt";
import { registerObjection as registerListObjection } from "@/services/publications/register-objection";
import { release as releaseList } from "@/services/publications/release";
import { sign as signList } from "@/services/publications/sign";

export const sign = action(signInput, signList);
export const announce = action(announceInput, announceList);
export const registerObjection = action(registerObjectionInput, registerListObjection);
export const closeObjection = action(closeObjectionInput, closeListObjection);
export const release = action(releaseInput, releaseList);
export const halt = action(reasonInput, haltNomination);
export const sendBack = action(reasonInput, sendBackNomination);
