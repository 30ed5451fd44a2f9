import type { AwardKey } from "./award-types";
import type { ObjectionChannel, ObjectionOutcome, SignKind } from "./decision";
import type { NoticeDay, NoticePage } from "./notice";
import type { Round } from "./round";
import type { PositionKey } from "./workflow";

/** Where a list stands: signing before the notice, on notice, cleared (to be released), released, or emptied by removals. */
export type ListState = "signing" | "on_notice" | "cleared" | "embargoed" | "released" | "empty";

export type ListLine = {
  readonly id: string;
  readonly roundYear: number;
  readonly meetingNumber: string;
  readonly heldOn: string;
  readonly state: ListState;
  readonly entries: number;
  readonly counts: Readonly<Record<AwardKey, number>>;
  readonly openObjections: number;
  readonly createdAt: string;
  readonly notice: { readonly firstDay: string; readonly lastDay: string; readonly closesAt: string } | null;
};

export type PublicationDesk = {
  readonly now: string;
  readonly round: Round | null;
  readonly lists: readonly ListLine[];
};

export type ListEntry = {
  readonly nominationId: string;
  readonly version: number;
  readonly ordinal: number;
  readonly award: AwardKey;
  readonly fullName: string;
  readonly bodyName: string;
  readonly staff: number | null;
  readonly women: number | null;
  /** The text that will be public: 简要事迹. */
  readonly summary: string;
  readonly position: PositionKey;
  readonly removedReason: string | null;
  readonly registrationNumber: string | null;
};

export type SignOff = {
  readonly kind: SignKind;
  readonly accountName: string;
  readonly mine: boolean;
  readonly at: string;
  readonly current: boolean;
};

export type Objection = {
  readonly id: string;
  readonly nominationId: string | null;
  readonly against: string | null;
  readonly receivedOn: string;
  readonly channel: ObjectionChannel;
  readonly facts: string;
  readonly registeredAt: string;
  readonly outcome: ObjectionOutcome | null;
  readonly conclusion: string | null;
  readonly closedAt: string | null;
};

export type ListPage = {
  readonly line: ListLine;
  readonly round: Round;
  /** Digest of the list as fixed at the meeting, and of what is to be signed now (without removed entries). */
  readonly sha256: string;
  readonly currentSha256: string;
  readonly entries: readonly ListEntry[];
  readonly signOffs: readonly SignOff[];
  readonly missingSignatures: readonly string[];
  readonly maySign: boolean;
  readonly notice: NoticePage | null;
  /** The span that a notice opened now would have; `provisional`: its year's holidays are missing or provisional. */
  readonly span: {
    readonly firstDay: string;
    readonly lastDay: string;
    readonly closesAt: string;
    readonly provisional: boolean;
    readonly days: readonly NoticeDay[];
  };
  readonly objections: readonly Objection[];
  readonly decision: {
    readonly documentNumber: string;
    readonly documentDate: string;
    readonly releaseAt: string | null;
    readonly releasedAt: string | null;
  } | null;
  readonly now: string;
};
