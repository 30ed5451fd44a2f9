import * as z from "zod";
import type { Attachment, AttachmentSlot } from "./attachment";
import { canonicalJson } from "./canonical";
import type { Finding, Verdict, VerdictCounts } from "./eligibility";
import type { Move } from "./move";
import type { FormDraft, FormField } from "./nomination";
import { sections } from "./sections";
import { filled } from "./typed-text";

const submission = { nominationId: z.uuid(), submission: z.int().min(1) };

export const seenInput = z.strictObject(submission);
export type SeenInput = z.infer<typeof seenInput>;

export const tickInput = z.strictObject({ ...submission, section: z.int().min(1).max(6), ticked: z.boolean() });
export type TickInput = z.infer<typeof tickInput>;

export const manualVerdicts = ["pass", "fail"] as const;
export type ManualVerdict = (typeof manualVerdicts)[number];

/** 人工核 of one rule: what was found, and how. */
export const manualCheckInput = z.strictObject({
  ...submission,
  ruleId: z.uuid(),
  verdict: z.enum(manualVerdicts, "请选符合或不符合"),
  note: filled(500, "请写明核对了什么"),
});
export type ManualCheckInput = z.infer<typeof manualCheckInput>;

/** A reviewing stage whose people check by hand. */
export type CheckStage = "county" | "city";

export type ManualCheck = {
  readonly ruleId: string;
  readonly submission: number;
  readonly stage: CheckStage;
  readonly verdict: ManualVerdict;
  readonly note: string;
  readonly at: string;
};

/** What is known by hand of a rule: by this stage of this submission, by this stage of the last one before, by the other stage. */
export type ManualChecks = {
  readonly own: ManualCheck | null;
  readonly earlier: ManualCheck | null;
  readonly other: ManualCheck | null;
};

/** Picks from all checks of a nomination those that matter for a rule of this submission at this stage. */
export function manualChecksOf(
  checks: readonly ManualCheck[],
  { ruleId, submission: now, stage }: Pick<ManualCheck, "ruleId" | "submission" | "stage">,
): ManualChecks {
  const newest = checks
    .filter((check) => check.ruleId === ruleId && check.submission <= now)
    .sort((one, other) => other.submission - one.submission);
  const mine = newest.filter((check) => check.stage === stage);
  return {
    own: mine.find((check) => check.submission === now) ?? null,
    earlier: mine.find((check) => check.submission < now) ?? null,
    other: newest.find((check) => check.stage !== stage && check.submission === now) ?? null,
  };
}

/** A finding's verdict once the stage has checked by hand what the rule leaves to a person. */
export const verdictAfter = ({ verdict }: Pick<Finding, "verdict">, { own }: Pick<ManualChecks, "own">): Verdict =>
  verdict === "manual" && own !== null ? own.verdict : verdict;

export function countVerdicts(verdicts: readonly Verdict[]): VerdictCounts {
  const of = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  return { pass: of("pass"), fail: of("fail"), pending: of("pending"), manual: of("manual") };
}

/** The submission that a reviewer last had open, and the one they had open before it. */
export type Seen = { readonly submission: number; readonly earlier: number | null };

/** The submission that a reviewer had open before this one; null where there is none. */
export function lastSeen(seen: Seen | null, now: number): number | null {
  if (seen === null) return null;
  return seen.submission < now ? seen.submission : seen.earlier;
}

/** The older submission to hold the newest against: the one asked for, else the one last seen, else the one before. */
export function comparedWith(seen: Seen | null, now: number, asked: number | null): number | null {
  if (asked !== null && Number.isInteger(asked) && asked >= 1 && asked < now) return asked;
  return lastSeen(seen, now) ?? (now > 1 ? now - 1 : null);
}

const filesOf: readonly (readonly AttachmentSlot[])[] = [
  [],
  [],
  ["certificate"],
  [],
  ["roster", "minutes", "photo", "other"],
  ["stamped_form"],
];
const further: readonly (readonly FormField[])[] = [[], [], [], [], ["reasons"], []];

/** What a section of a submission says, its files included: one text for one content, to be hashed. Sections count from 1. */
export function sectionText(
  form: FormDraft,
  files: readonly Pick<Attachment, "slot" | "honourRow" | "sha256">[],
  section: number,
): string {
  const at = section - 1;
  const fields = [...(sections[at]?.fields ?? []), ...(further[at] ?? [])];
  const own = files
    .filter(({ slot }) => filesOf[at]?.includes(slot))
    .map(({ slot, honourRow, sha256 }) => `${slot}:${honourRow ?? ""}:${sha256}`)
    .sort();
  return canonicalJson({ fields: Object.fromEntries(fields.map((field) => [field, form[field]])), files: own });
}

/** A section on a reviewer's own list: `changed` where it was ticked and reads otherwise now. */
export type SectionMark = { readonly section: number; readonly state: "open" | "ticked" | "changed" };

/** The files of a nomination as they were at a moment. */
export const filesAt = <File extends { readonly uploadedAt: string; readonly removedAt: string | null }>(
  files: readonly File[],
  at: string,
): readonly File[] =>
  files.filter(({ uploadedAt, removedAt }) => uploadedAt <= at && (removedAt === null || removedAt > at));

/** A submission by its number and its digest. */
export type Submitted = { readonly number: number; readonly sha256: string };

/** Whether a recommendation was of a text that reads otherwise in the newest submission (已过期). */
export function isOutdated(
  { verb, submission: of }: Pick<Move, "verb" | "submission">,
  all: readonly Submitted[],
): boolean {
  if (verb !== "recommend") return false;
  const [newest] = [...all].sort((one, other) => other.number - one.number);
  const recommended = all.find(({ number }) => number === of);
  return newest !== undefined && recommended !== undefined && newest.sha256 !== recommended.sha256;
}
