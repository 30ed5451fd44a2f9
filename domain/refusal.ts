import type { FormDraft } from "./nomination";
import type { FileFault } from "./attachment";
import type { Role } from "./actor";
import type { MissingAnswer } from "./consultation";
import type { Stage, Verb } from "./workflow";

/** `self`: the same person, elsewhere; `colleague`: somebody of the same role and organisation. */
export type Faster = {
  readonly who: "self" | "colleague" | "other";
  readonly role: Role;
  readonly verb: Verb;
  readonly at: string;
};

/** Why a verb was not carried out. Expected, so a value; anything else throws. */
export type Refusal =
  | { readonly code: "invalid"; readonly fields: Readonly<Record<string, string>> }
  | { readonly code: "not_signed_in" }
  | { readonly code: "not_found" }
  | { readonly code: "not_your_role" }
  | { readonly code: "not_from_here" }
  | { readonly code: "already_begun" }
  | { readonly code: "two_stages"; readonly stage: Stage }
  | { readonly code: "filled_in_by_you" }
  /** `by`: which post was faster, with what, where that is known and theirs to see. */
  | { readonly code: "stale"; readonly by?: Faster }
  | { readonly code: "stale_form"; readonly version: number; readonly form: FormDraft; readonly savedAt: string }
  | { readonly code: "round_not_open"; readonly opensAt: string; readonly closesAt: string }
  | { readonly code: "deadline_passed"; readonly deadline: string }
  | { readonly code: "rule_failed"; readonly rules: readonly { readonly title: string; readonly figures: string }[] }
  | {
      readonly code: "duplicate_collective";
      readonly organisationName: string;
      /** The other nomination, where it is the unit's own; of another unit's no more is told than whose it is. */
      readonly nominationId: string | null;
    }
  | { readonly code: "quota_exhausted"; readonly places: number }
  | { readonly code: "consultation_missing"; readonly departments: readonly MissingAnswer[] }
  | { readonly code: "link_unknown" }
  | { readonly code: "link_used" }
  | { readonly code: "link_expired" }
  | { readonly code: "kept_from_some" }
  | { readonly code: "plan_changed" }
  | { readonly code: "scoring_over" }
  | { readonly code: "judges_short"; readonly title: string; readonly needed: number; readonly free: number }
  | { readonly code: "no_quorum"; readonly present: number; readonly quorum: number }
  | { readonly code: "items_undecided"; readonly count: number }
  | { readonly code: "meeting_closed" }
  | { readonly code: "list_changed" }
  | { readonly code: "signatures_missing"; readonly missing: readonly string[] }
  | { readonly code: "already_signed" }
  | { readonly code: "signature_complete" }
  | { readonly code: "notice_running"; readonly closesAt: string }
  | { readonly code: "objection_open"; readonly count: number }
  | { readonly code: "not_all_cleared"; readonly count: number }
  | { readonly code: "dates_unconfirmed"; readonly firstDay: string; readonly lastDay: string }
  | { readonly code: "number_taken" }
  | { readonly code: "duplicate_request" }
  | { readonly code: "file_too_large"; readonly of: "file" | "nomination" }
  | { readonly code: "file_refused"; readonly fault: FileFault }
  | { readonly code: "upload_out_of_step"; readonly received: number }
  | { readonly code: "too_many_attempts" }
  | { readonly code: "too_many_requests" };
