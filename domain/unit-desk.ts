import type { Attachment } from "./attachment";
import type { EarlierHonour } from "./eligibility";
import type { FormDraft, FormField, Nomination } from "./nomination";
import type { Body, RoundWithRules, SpecialDay } from "./round";
import type { Move } from "./move";
import type { Prefill } from "./prefill";

/** 我的申报. Nominations carry only what their unit may see: a masked position and its own history. */
export type UnitDesk = {
  readonly unitName: string;
  readonly now: string;
  readonly round: RoundWithRules | null;
  readonly nominations: readonly UnitNomination[];
  readonly specialDays: readonly SpecialDay[];
};

export type UnitNomination = {
  readonly nomination: Nomination;
  readonly bodyName: string | null;
  readonly noticeOpened: boolean;
  readonly moves: readonly Move[];
  readonly latePassUntil: string | null;
};

/** Which fields of the form the unit may change now. */
export type OpenFields = "all" | "none" | readonly FormField[];

/** Everything the form page needs; `nomination` is null before the first save. */
export type FormPage = TextFacts & {
  readonly nomination: Nomination | null;
  readonly open: OpenFields;
  readonly round: RoundWithRules;
  readonly bodies: readonly Body[];
  readonly specialDays: readonly SpecialDay[];
  readonly moves: readonly Move[];
  readonly bodyName: string | null;
  readonly noticeOpened: boolean;
  readonly receipt: Receipt | null;
  readonly attachments: readonly Attachment[];
  /** What was submitted last, for what has changed since. */
  readonly submitted: { readonly number: number; readonly form: FormDraft } | null;
  /** The moment until which the recommending body lets it be submitted late. */
  readonly latePassUntil: string | null;
  readonly duplicate: Duplicate | null;
  /** What a new nomination can take over. */
  readonly prefill: Prefill | null;
  /** 代填: who fills in for whom, and whether that is who looks; null where the unit began it. */
  readonly filledIn: { readonly byName: string; readonly unitName: string; readonly asBody: boolean } | null;
  readonly now: string;
};

/** The collective stands in another nomination of the award and round; `nominationId` only where that is one's own. */
export type Duplicate = { readonly organisationName: string; readonly nominationId: string | null };

/** 回执: one for each submission. */
export type Receipt = {
  readonly receiptNumber: string;
  readonly submission: number;
  readonly at: string;
  readonly sha256: string;
};

/** The sections that others are filling in now. */
export type OthersEditing = { readonly sections: readonly number[] };

/** What the server knows of a text: the digest of its paper in hex, and the earlier honours of the collective that it names. */
export type TextFacts = { readonly paperSha256: string; readonly earlierHonours: readonly EarlierHonour[] };

export type Saved = TextFacts & {
  readonly nominationId: string;
  readonly version: number;
  readonly savedAt: string;
};
