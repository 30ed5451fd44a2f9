import type {
  AgendaHead,
  AgendaMember,
  Attendance,
  AwardPlaces,
  Ballot,
  Counts,
  DecidableItem,
  MeetingKind,
} from "./agenda";
import type { AwardKey } from "./award-types";

export type MeetingLine = {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly number: string;
  readonly heldOn: string;
  readonly closedAt: string | null;
  readonly items: number;
  readonly decided: number;
  readonly adopted: number;
};

export type MeetingsDesk = { readonly year: number | null; readonly lines: readonly MeetingLine[] };

export type MeetingItem = DecidableItem & {
  readonly title: string;
  readonly bodyName: string;
  readonly submission: number;
  readonly counts: Counts | null;
  readonly ballots: readonly Ballot[];
  readonly note: string;
};

/** What could be put on an agenda, in the order of the comparison. */
export type AgendaCandidate = {
  readonly id: string;
  readonly award: AwardKey;
  readonly title: string;
  readonly bodyName: string;
};

/** The list that a closed meeting made; null where it adopted nothing, or its list is kept from the reader. */
export type MadeList = { readonly listId: string; readonly sha256: string };

/** One meeting on the city's desk. */
export type Meeting = {
  readonly id: string;
  readonly year: number;
  readonly head: AgendaHead;
  readonly closedAt: string | null;
  readonly members: readonly AgendaMember[];
  readonly items: readonly MeetingItem[];
  readonly places: readonly AwardPlaces[];
  readonly candidates: readonly AgendaCandidate[];
  readonly list: MadeList | null;
  /** Whether the reader sees the whole meeting, so that its papers may be taken out. */
  readonly whole: boolean;
  readonly today: string;
};

/** What a new meeting begins with: the candidates, those already chosen in order, and the last meeting's head and members. */
export type NewMeeting = {
  readonly year: number;
  readonly today: string;
  readonly candidates: readonly AgendaCandidate[];
  readonly chosen: readonly string[];
  readonly last: { readonly head: AgendaHead; readonly members: readonly AgendaMember[] } | null;
};

export type ProjectedItem = Pick<
  MeetingItem,
  "nominationId" | "award" | "title" | "bodyName" | "adopted" | "counts" | "current"
> & { readonly recused: number };

/** A meeting on the wall of its room: no person is named. */
export type Projection = {
  readonly id: string;
  readonly year: number;
  readonly head: Omit<AgendaHead, "chair" | "recorder">;
  readonly closed: boolean;
  readonly attendance: Attendance;
  readonly items: readonly ProjectedItem[];
  readonly places: readonly AwardPlaces[];
};
