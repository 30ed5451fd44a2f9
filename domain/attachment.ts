/** Where a file belongs on the form: 证明材料 of an honour, 花名册, 会议纪要, 集体照片, 其他证明, 盖章的推荐审批表. */
export const attachmentSlots = ["certificate", "roster", "minutes", "photo", "other", "stamped_form"] as const;
export type AttachmentSlot = (typeof attachmentSlots)[number];

export type Attachment = {
  readonly id: string;
  readonly slot: AttachmentSlot;
  readonly honourRow: number | null;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly hasThumbnail: boolean;
  readonly uploadedAt: string;
};
