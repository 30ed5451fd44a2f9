import { type AwardKey, awardKeys } from "./award-types";
import type { Refusal } from "./refusal";

export const meetingKinds = ["chairs", "party_group"] as const;
/** 主席办公会、党组会 */
export type MeetingKind = (typeof meetingKinds)[number];

export const votes = ["yes", "no", "abstain", "recuse"] as const;
/** 赞成、反对、弃权、回避 */
export type Vote = (typeof votes)[number];

export const majorities = ["present", "members"] as const;
/** Over half of those present, or of all members. */
export type Majority = (typeof majorities)[number];

export const ballotKinds = ["open", "secret"] as const;
/** 记名、无记名 */
export type BallotKind = (typeof ballotKinds)[number];

/** By what a meeting's votes count. */
export type VotingRule = {
  readonly ballot: BallotKind;
  readonly majorityOf: Majority;
  readonly quorum: number;
};

export type AgendaHead = VotingRule & {
  readonly kind: MeetingKind;
  readonly number: string;
  readonly heldOn: string;
  readonly place: string;
  readonly chair: string;
  readonly recorder: string;
};

export type AgendaMember = {
  readonly ordinal: number;
  readonly name: string;
  readonly post: string;
  readonly present: boolean;
};

export type Ballot = { readonly member: number; readonly vote: Vote };
export type Counts = { readonly yes: number; readonly no: number; readonly abstain: number };
/** 应到、到会 */
export type Attendance = { readonly members: number; readonly present: number };

export const attendanceOf = (members: readonly Pick<AgendaMember, "present">[]): Attendance => ({
  members: members.length,
  present: members.filter(({ present }) => present).length,
});

/** Why no vote counts; null where enough are there. */
export const whyNoQuorum = ({ quorum }: VotingRule, { present }: Attendance): Refusal | null =>
  present < quorum ? { code: "no_quorum", present, quorum } : null;

/** Of how many more than half must be for it. */
export const basisOf = ({ majorityOf }: VotingRule, { present, members }: Attendance): number =>
  majorityOf === "present" ? present : members;

/** Whether an item is adopted: more than half of those who count are for it. */
export const isAdopted = (rule: VotingRule, attendance: Attendance, { yes }: Counts): boolean =>
  2 * yes > basisOf(rule, attendance);

/** The least number of votes for it that adopts. */
export const votesNeeded = (rule: VotingRule, attendance: Attendance): number =>
  Math.floor(basisOf(rule, attendance) / 2) + 1;

const countOf = (ballots: readonly Pick<Ballot, "vote">[], wanted: Vote): number =>
  ballots.filter(({ vote }) => vote === wanted).length;

/** What open votes come to; who recuses is counted apart. */
export const tallyOf = (ballots: readonly Pick<Ballot, "vote">[]): Counts & { readonly recuse: number } => ({
  yes: countOf(ballots, "yes"),
  no: countOf(ballots, "no"),
  abstain: countOf(ballots, "abstain"),
  recuse: countOf(ballots, "recuse"),
});

/** What is wrong with votes by name: each of those present votes once, and nobody else. */
export function whyNotByName(members: readonly AgendaMember[], ballots: readonly Ballot[]): string | null {
  const present = members.filter((member) => member.present);
  const voted = new Set(ballots.map(({ member }) => member));
  if (ballots.length !== voted.size) return "同一位成员记了两次票";
  if (ballots.some(({ member }) => !present.some(({ ordinal }) => ordinal === member))) return "有没到会的成员记了票";
  const missing = present.filter(({ ordinal }) => !voted.has(ordinal));
  return missing.length === 0 ? null : `还有${missing.length}位没有记：${missing.map(({ name }) => name).join("、")}`;
}

/** What is wrong with votes that were counted: they are no more than those present. */
export function whyNotCounted({ present }: Attendance, { yes, no, abstain }: Counts): string | null {
  const cast = yes + no + abstain;
  return cast > present ? `三项合计${cast}票，多于到会的${present}人` : null;
}

/** What is wrong with the number that must be there; null where so many are members. */
export const whyNotQuorum = (quorum: number, members: number): string | null =>
  quorum > members ? `最低到会人数不能多于应到的${members}人` : null;

/** Where an item of the agenda stands: not decided, adopted or not, or overtaken by what has changed since. */
export type ItemState = "waiting" | "adopted" | "rejected" | "stale";

export type DecidableItem = {
  readonly nominationId: string;
  readonly award: AwardKey;
  readonly adopted: boolean | null;
  /** Whether the nomination still waits for the city's decision at the submission that the meeting has before it. */
  readonly current: boolean;
};

export function stateOf({ adopted, current }: Pick<DecidableItem, "adopted" | "current">): ItemState {
  if (adopted === false) return "rejected";
  if (!current) return "stale";
  return adopted === null ? "waiting" : "adopted";
}

/** Places of the city for an award, and those that nominations on lists hold. */
export type AwardPlaces = { readonly award: AwardKey; readonly places: number; readonly used: number };
export type PlacesAfter = AwardPlaces & { readonly adopted: number; readonly left: number };

/** What closing would do now. */
export type ClosingPlan<Item extends DecidableItem = DecidableItem> = {
  readonly adopted: readonly Item[];
  readonly rejected: readonly Item[];
  readonly undecided: readonly Item[];
  readonly stale: readonly Item[];
  readonly places: readonly PlacesAfter[];
};

/** The plan of a closing: what would be proposed in order, what not, what is in the way, and the places afterwards. */
export function closingPlan<Item extends DecidableItem>(
  items: readonly Item[],
  places: readonly AwardPlaces[],
): ClosingPlan<Item> {
  const of = (state: ItemState) => items.filter((item) => stateOf(item) === state);
  const adopted = of("adopted");
  return {
    adopted,
    rejected: of("rejected"),
    undecided: of("waiting"),
    stale: of("stale"),
    places: awardKeys.flatMap((award) => {
      const own = places.find((one) => one.award === award);
      if (own === undefined) return [];
      const count = adopted.filter((item) => item.award === award).length;
      return [{ ...own, adopted: count, left: own.places - own.used - count }];
    }),
  };
}

/** Why a meeting cannot be closed as things stand; null where it can. */
export function whyNotClosed({ adopted, rejected, undecided, stale, places }: ClosingPlan): Refusal | null {
  if (stale.length > 0) return { code: "stale" };
  if (undecided.length > 0) return { code: "items_undecided", count: undecided.length };
  if (adopted.length + rejected.length === 0) return { code: "invalid", fields: { items: "议程上还没有议题" } };
  const full = places.find(({ left }) => left < 0);
  return full === undefined ? null : { code: "quota_exhausted", places: full.places };
}
