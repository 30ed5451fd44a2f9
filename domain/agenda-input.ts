import * as z from "zod";
import { ballotKinds, majorities, meetingKinds, votes, whyNotQuorum } from "./agenda";
import { day, filled, typed, wholeNumber } from "./typed-text";

const head = {
  kind: z.enum(meetingKinds, "请选择会议"),
  number: filled(80, "请填写会议纪要文号"),
  heldOn: day("请填写会议日期"),
  place: typed(80),
  chair: filled(40, "请填写主持人"),
  recorder: filled(40, "请填写记录人"),
  ballot: z.enum(ballotKinds, "请选择表决方式"),
  majorityOf: z.enum(majorities, "请选择通过的条件"),
  quorum: wholeNumber(1, 60, "请填写最低到会人数"),
};

const members = z
  .array(z.strictObject({ name: filled(40, "请填写姓名"), post: typed(40), present: z.boolean() }))
  .min(1, "请至少填写一位成员")
  .max(60, "最多60位成员")
  .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, "有两位成员姓名相同，请加以区分");

const ids = z
  .array(z.uuid())
  .max(500, "一次会议最多500件")
  .refine((all) => new Set(all).size === all.length, "同一件申报出现了两次");

/** A meeting is prepared: what it is, who belongs to it, and what it decides on, in order. */
export const prepareAgendaInput = z
  .strictObject({ ...head, members, items: ids })
  .superRefine(({ quorum, members: all }, context) => {
    const message = whyNotQuorum(quorum, all.length);
    if (message !== null) context.addIssue({ code: "custom", path: ["quorum"], message });
  });
export type PrepareAgendaForm = z.input<typeof prepareAgendaInput>;
export type PrepareAgendaInput = z.output<typeof prepareAgendaInput>;

const agenda = { agendaId: z.uuid() };
const item = { ...agenda, nominationId: z.uuid() };

export const agendaInput = z.strictObject(agenda);
export type AgendaInput = z.infer<typeof agendaInput>;

export const changeHeadInput = z.strictObject({ ...agenda, ...head });
export type ChangeHeadForm = z.input<typeof changeHeadInput>;
export type ChangeHeadInput = z.output<typeof changeHeadInput>;

export const setMembersInput = z.strictObject({ ...agenda, members });
export type SetMembersInput = z.infer<typeof setMembersInput>;

export const putOnInput = z.strictObject({ ...agenda, items: ids.min(1, "请至少选择一件") });
export type PutOnInput = z.infer<typeof putOnInput>;

export const orderItemsInput = z.strictObject({ ...agenda, order: ids.min(1) });
export type OrderItemsInput = z.infer<typeof orderItemsInput>;

export const itemInput = z.strictObject(item);
export type ItemInput = z.infer<typeof itemInput>;

export const noteItemInput = z.strictObject({ ...item, note: typed(1_000) });
export type NoteItemInput = z.infer<typeof noteItemInput>;

const counted = z.int().min(0).max(60);

/** `submission` is the one that the meeting had before it; votes by name, or as they were counted. */
export const recordVoteInput = z.strictObject({
  ...item,
  submission: z.int().min(1),
  cast: z.discriminatedUnion("ballot", [
    z.strictObject({
      ballot: z.literal("open"),
      votes: z.array(z.strictObject({ member: z.int().min(1), vote: z.enum(votes) })).max(60),
    }),
    z.strictObject({ ballot: z.literal("secret"), yes: counted, no: counted, abstain: counted }),
  ]),
});
export type RecordVoteInput = z.infer<typeof recordVoteInput>;

/** `adopted` is what the summary said would be proposed, in order. */
export const closeAgendaInput = z.strictObject({ ...agenda, adopted: ids });
export type CloseAgendaInput = z.infer<typeof closeAgendaInput>;

export const takePapersInput = z.strictObject({ ...agenda, document: z.enum(["minutes.docx", "list.docx"]) });
export type TakePapersInput = z.infer<typeof takePapersInput>;
