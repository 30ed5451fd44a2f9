import type { Actor, Reach } from "./actor";

/** Where a file belongs on the form: 证明材料 of an honour, 花名册, 会议纪要, 集体照片, 其他证明, 盖章的推荐审批表. */
export const attachmentSlots = ["certificate", "roster", "minutes", "photo", "other", "stamped_form"] as const;
export type AttachmentSlot = (typeof attachmentSlots)[number];

export const slotLabels: Readonly<Record<AttachmentSlot, string>> = {
  certificate: "证明材料",
  roster: "在册人员花名册",
  minutes: "会议纪要",
  photo: "集体照片",
  other: "其他证明",
  stamped_form: "盖章的推荐审批表",
};

export type Attachment = {
  readonly id: string;
  readonly slot: AttachmentSlot;
  readonly honourRow: number | null;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly hasThumbnail: boolean;
  /** The code read on a stamped form, "" where none could be; null for every other file. */
  readonly paperCode: string | null;
  readonly uploadedAt: string;
};

/** Bytes of one file, and of all files of a nomination together. */
export const largestFile = 20 * 1024 * 1024;
export const largestTotal = 200 * 1024 * 1024;

/** The kinds of file that are taken, with the ending that a kept file's name gets. */
const mediaTypes = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
} as const;
export type MediaType = keyof typeof mediaTypes;

export const isMediaType = (text: string): text is MediaType => Object.hasOwn(mediaTypes, text);
export const isImage = (text: string): boolean => text === "image/jpeg" || text === "image/png";

/** What a file that is not taken is refused for. */
export type FileFault = "kind" | "disguised" | "archive" | "broken" | "pixels";

const longestName = 120;
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu;

/** A file's name without path, control and direction characters; too long, it is cut before its ending. */
export function fileName(typedName: string): string {
  const bare = typedName.replace(/^.*[\\/]/s, "");
  const seen = bare
    .normalize("NFC")
    .replace(unseen, "")
    .replace(/[<>:"|?*]/g, "_")
    .trim()
    .replace(/^\.+/, "");
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(seen)?.[0] ?? "";
  const stem = Array.from(seen.slice(0, seen.length - ending.length));
  return `${
    stem
      .slice(0, longestName - ending.length)
      .join("")
      .trim() || "文件"
  }${ending}`;
}

/** The name under which a file of this kind is kept: what it is decides its ending, not what it was called. */
export function nameFor(name: string, mediaType: MediaType): string {
  const ending = mediaTypes[mediaType];
  const known = ending === "jpg" ? /\.jpe?g$/i : new RegExp(`\\.${ending}$`, "i");
  return known.test(name) ? name : fileName(`${name.replace(/\.[A-Za-z0-9]{1,5}$/, "")}.${ending}`);
}

/** Whether somebody fills this nomination in: its unit, or the body that does so for it. */
export function fillsIn(
  actor: Actor,
  { organisationId, filledBy }: Pick<Reach, "organisationId" | "filledBy">,
): boolean {
  if (actor.role === "unit") return actor.organisationId === organisationId;
  return actor.role === "county" && actor.organisationId === filledBy;
}

export type Upload = { readonly uploadId: string; readonly received: number };

/** The part of a file that a request brings, from `Content-Range: bytes 0-99/100`; null where it says nothing of the kind. */
export function rangeOf(header: string | null): { readonly from: number; readonly size: number } | null {
  const match = /^bytes (\d{1,9})-(\d{1,9})\/(\d{1,9})$/.exec(header ?? "");
  if (!match) return null;
  const [from, to, size] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return from <= to && to < size ? { from, size } : null;
}
