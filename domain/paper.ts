import type { FormDraft } from "./nomination";
import type { PositionKey } from "./workflow";

/** What the papers of a nomination are printed from. The same value prints the same bytes. */
export type Paper = {
  readonly nominationId: string;
  readonly receiptNumber: string | null;
  /** SHA-256 in hex of what the papers print of the form. */
  readonly sha256: string;
  readonly form: FormDraft;
  readonly bodyName: string;
  readonly year: number;
  /** Day YYYY-MM-DD on which this text was submitted, or last saved. */
  readonly filledInOn: string;
  readonly questions: readonly { readonly key: string; readonly text: string }[];
  readonly rules: readonly { readonly id: string; readonly title: string }[];
  readonly isRecommended: boolean;
  /** The opinion the recommending body gave with its recommendation; empty before. */
  readonly recommendation: string;
};

/** The positions in which the recommendation of the text as it was submitted holds. */
export const recommendedAt: Readonly<Record<PositionKey, boolean>> = {
  draft: false,
  "in_review.county": false,
  "in_review.city": true,
  "in_review.publication": true,
  "returned.county": false,
  "returned.city": false,
  on_notice: true,
  cleared: true,
  honoured: true,
  "declined.county": false,
  "declined.city": true,
  withdrawn: false,
};

/** What the code on the paper says, so that a scan of it finds its nomination and its text again. */
export const paperCode = ({ receiptNumber, nominationId, sha256 }: PaperMark): string =>
  `LLJG:${receiptNumber ?? nominationId}:${sha256.slice(0, 16)}`;

/** What a code is of: a nomination, by its receipt once there is one, and one text of it. */
export type PaperMark = Pick<Paper, "nominationId" | "receiptNumber" | "sha256">;

export const markOf = (
  { id: nominationId, receiptNumber }: { readonly id: string; readonly receiptNumber: string | null },
  sha256: string,
): PaperMark => ({ nominationId, receiptNumber, sha256 });

export const isPaperCode = (text: string): boolean => /^LLJG:[0-9A-Za-z-]{1,40}:[0-9a-f]{16}$/.test(text);

export type ScanMatch = "matched" | "other" | "not_read";

/**
 * Whether a stamped scan is of this text, by the code that was read on it: "" where none was, null where none was looked
 * for. What was printed before the first submission carries the nomination's id and stays good after it.
 */
export function matchOf(scanned: string | null, mark: PaperMark): ScanMatch | null {
  if (scanned === null) return null;
  if (scanned === "") return "not_read";
  return [mark, { ...mark, receiptNumber: null }].some((one) => paperCode(one) === scanned) ? "matched" : "other";
}
