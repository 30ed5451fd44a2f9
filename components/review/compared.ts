import type { Attachment } from "@/domain/attachment";
import type { ReviewRecord, ReviewVersion } from "@/domain/review-desk";
import { comparedWith, lastSeen } from "@/domain/review-marks";
import { formWords } from "./field-text";
import { type FormChanges, formChanges } from "./form-changes";
import { momentWords } from "./moment-words";
import { dayOf } from "@/domain/calendar";

/** What the newest submission is held against, and how they differ. */
export type Compared = {
  readonly from: ReviewVersion;
  readonly to: number;
  readonly changes: FormChanges;
  readonly files: FileChanges;
  readonly choices: readonly { readonly number: number; readonly label: string }[];
};

export type FileChanges = {
  readonly before: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

const namesBeyond = (files: readonly Attachment[], others: readonly Attachment[]): readonly string[] =>
  files.filter(({ id }) => !others.some((other) => other.id === id)).map(({ name }) => name);

function labelOf({ seen, nomination }: ReviewRecord, { number, submittedAt }: ReviewVersion): string {
  const own = number === lastSeen(seen, nomination.submissions) ? "我上次看过的" : "";
  const previous = own === "" && number === nomination.submissions - 1 ? "上一版：" : "";
  return `${own}${previous}第${number}版（${momentWords.day(dayOf(submittedAt))}）`;
}

/** Holds a record against the version that its reviewer last saw, or the one that the address asks for; null where there is none. */
export function compared(record: ReviewRecord, against: number | null): Compared | null {
  const { seen, nomination, versions, attachments } = record;
  const number = comparedWith(seen, nomination.submissions, against);
  const from = versions.find((version) => version.number === number);
  if (from === undefined) return null;
  return {
    from,
    to: nomination.submissions,
    changes: formChanges(from.form, nomination.form, formWords(record)),
    files: {
      before: from.files.length,
      added: namesBeyond(attachments, from.files),
      removed: namesBeyond(from.files, attachments),
    },
    choices: versions
      .filter((version) => version.number < nomination.submissions)
      .map((version) => ({ number: version.number, label: labelOf(record, version) })),
  };
}
