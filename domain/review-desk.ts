import type { RecordConsultation } from "./consultation";
import type { Attachment } from "./attachment";
import type { EarlierHonour, Finding } from "./eligibility";
import type { Move } from "./move";
import type { FormDraft, Nomination } from "./nomination";
import type { Refusal } from "./refusal";
import type { CheckStage, ManualCheck, SectionMark, Seen } from "./review-marks";
import type { Body, Quota, RoundWithRules } from "./round";
import type { PositionKey, Verb } from "./workflow";

export type { Queue } from "./queue";

/** A submission with its files as they were then. */
export type ReviewVersion = {
  readonly number: number;
  readonly form: FormDraft;
  readonly sha256: string;
  readonly submittedAt: string;
  readonly files: readonly Attachment[];
};

/** One nomination on a reviewer's desk. `refusals` says for each verb why not; null: they may. */
export type ReviewRecord = {
  readonly nomination: Nomination;
  readonly unitName: string;
  readonly bodyName: string;
  readonly round: RoundWithRules;
  readonly findings: readonly Finding[];
  readonly earlierHonours: readonly EarlierHonour[];
  readonly moves: readonly Move[];
  /** Whose desk it is on. */
  readonly stage: CheckStage;
  /** The last day on which the stage that has it should be done with it. */
  readonly reviewBy: string | null;
  /** What the unit has submitted in this round and the reviewer may see, this one included. */
  readonly siblings: number;
  /** All submissions, newest first. */
  readonly versions: readonly ReviewVersion[];
  readonly seen: Seen | null;
  readonly sections: readonly SectionMark[];
  readonly checks: readonly ManualCheck[];
  /** The submission before this one. */
  readonly previous: { readonly number: number; readonly form: FormDraft } | null;
  readonly submittedAt: string;
  readonly sha256: string;
  /** What a stamped scan of this submission is known by. */
  readonly paperSha256: string;
  readonly quota: Quota | null;
  readonly holdsPlace: boolean;
  readonly bodies: readonly Body[];
  readonly consultation: RecordConsultation;
  readonly refusals: Readonly<Partial<Record<Verb, Refusal | null>>>;
  readonly defaultResubmitBy: string;
  /** As they were when it was submitted. */
  readonly attachments: readonly Attachment[];
  readonly similar: readonly Similar[];
  readonly latePass: LatePass | null;
  readonly now: string;
};

/** Another unit's deeds that are alike; without a title where the reviewer may not see that nomination. */
export type Similar = { readonly title: string | null; readonly bodyName: string | null; readonly score: number };

/** 补报通行: until when and why a body lets one nomination be submitted late. */
export type LatePass = { readonly until: string; readonly reason: string };

/** A nomination of a body that a late pass may be given to; `title` may be empty in a draft. */
export type LateLine = {
  readonly id: string;
  readonly title: string;
  readonly organisationName: string;
  readonly returned: boolean;
  readonly latePassUntil: string | null;
};

export type LateDesk = { readonly now: string; readonly closesAt: string | null; readonly lines: readonly LateLine[] };

/** 代填申报: whom a body may fill in for, and what it fills in; `title` may be empty in a draft. */
export type FillInDesk = {
  readonly bodyId: string;
  readonly isOpen: boolean;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly lines: readonly {
    readonly id: string;
    readonly title: string;
    readonly unitName: string;
    readonly position: PositionKey;
  }[];
};
