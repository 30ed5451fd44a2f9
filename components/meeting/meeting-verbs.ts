import type {
  AgendaInput,
  ChangeHeadForm,
  CloseAgendaInput,
  ItemInput,
  NoteItemInput,
  OrderItemsInput,
  PutOnInput,
  RecordVoteInput,
  SetMembersInput,
} from "@/domain/agenda-input";
import type { Send } from "../form/send";

export type MeetingVerbs = {
  readonly changeHead: Send<ChangeHeadForm>;
  readonly setMembers: Send<SetMembersInput>;
  readonly putOn: Send<PutOnInput>;
  readonly orderItems: Send<OrderItemsInput>;
  readonly takeOff: Send<ItemInput>;
  readonly noteItem: Send<NoteItemInput>;
  readonly recordVote: Send<RecordVoteInput, { readonly adopted: boolean }>;
  readonly retakeVote: Send<ItemInput>;
  readonly closeAgenda: Send<CloseAgendaInput, { readonly listId: string | null }>;
  readonly discardAgenda: Send<AgendaInput>;
};
