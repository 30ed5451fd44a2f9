import * as z from "zod";
import { type AttachmentSlot, attachmentSlots, fileName } from "./attachment";
import { typed } from "./typed-text";

const row = z.int().min(0).max(29);

/** The place of a file: certificates belong to a row of 所获荣誉, all others to none. */
const isPlaced = ({ slot, honourRow }: { slot: AttachmentSlot; honourRow: number | null }): boolean =>
  (slot === "certificate") === (honourRow !== null);

export const uploadInput = z
  .strictObject({
    nominationId: z.uuid(),
    slot: z.enum(attachmentSlots),
    honourRow: row.nullable(),
    name: typed(1_000).overwrite(fileName),
    size: z.int().min(1, "这个文件是空的"),
  })
  .refine(isPlaced, { path: ["honourRow"], message: "证明材料要放在一项荣誉下面" });
export type UploadInput = z.infer<typeof uploadInput>;

/** `honourRow`: where a certificate comes back to; null for every other file. */
export const attachmentInput = z.strictObject({ attachmentId: z.uuid(), honourRow: row.nullable() });
export type AttachmentInput = z.infer<typeof attachmentInput>;

/** For each row of 所获荣誉 as it was, the row it is now; null where it was deleted. */
export const certificateRowsInput = z.strictObject({ nominationId: z.uuid(), rows: z.array(row.nullable()).max(30) });
export type CertificateRowsInput = z.infer<typeof certificateRowsInput>;
