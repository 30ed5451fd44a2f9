"use server";

import { action } from "@/app/_request/action";
import {
  agendaInput,
  changeHeadInput,
  closeAgendaInput,
  itemInput,
  noteItemInput,
  orderItemsInput,
  prepareAgendaInput,
  putOnInput,
  recordVoteInput,
  setMembersInput,
} from "@/domain/agenda-input";
import { changeHead as changeHeadVerb } from "@/services/agendas/change-head";
import { closeAgenda as closeAgendaVerb } from "@/services/agendas/close-agenda";
import { discardAgenda as discardAgendaVerb } from "@/services/agendas/discard-agenda";
import { noteItem as noteItemVerb } from "@/services/agendas/note-item";
import { orderItems as orderItemsVerb } from "@/services/agendas/order-items";
import { prepareAgenda as prepareAgendaVerb } from "@/services/agendas/prepare-agenda";
import { putOn as putOnVerb } from "@/services/agendas/put-on";
import { recordVote as recordVoteVerb } from "@/services/agendas/record-vote";
import { retakeVote as retakeVoteVerb } from "@/services/agendas/retake-vote";
import { setMembers as setMembersVerb } from "@/services/agendas/set-members";
import { takeOff as takeOffVerb } from "@/services/agendas/take-off";

export const prepareAgenda = action(prepareAgendaInput, prepareAgendaVerb);
export const changeHead = action(changeHeadInput, changeHeadVerb);
export const setMembers = action(setMembersInput, setMembersVerb);
export const putOn = action(putOnInput, putOnVerb);
export const orderItems = action(orderItemsInput, orderItemsVerb);
export const takeOff = action(itemInput, takeOffVerb);
export const noteItem = action(noteItemInput, noteItemVerb);
export const recordVote = action(recordVoteInput, recordVoteVerb);
export const retakeVote = action(itemInput, retakeVoteVerb);
export const closeAgenda = action(closeAgendaInput, closeAgendaVerb);
export const discardAgenda = action(agendaInput, discardAgendaVerb);
