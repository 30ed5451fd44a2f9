import * as z from "zod";
import type { AgendaHead, AgendaMember, Ballot, Counts } from "./agenda";
import { type AwardKey, awardKeys } from "./award-types";
import type { DecidedList } from "./canonical";

export type MinutedItem = {
  readonly title: string;
  readonly award: AwardKey;
  readonly bodyName: string;
  readonly counts: Counts;
  readonly ballots: readonly Ballot[];
  readonly adopted: boolean;
  readonly note: string;
};

/** What 会议纪要 is printed from. */
export type Minutes = {
  readonly organisationName: string;
  readonly year: number;
  readonly head: AgendaHead;
  readonly members: readonly AgendaMember[];
  readonly items: readonly MinutedItem[];
  /** The digest of the list that was made; null where nothing was adopted. */
  readonly listSha256: string | null;
};

/** What 拟表彰名单 is printed from: the list as it was fixed, and nothing beside it. */
export type PrintedList = {
  readonly organisationName: string;
  readonly content: DecidedList;
  readonly sha256: string;
};

/** The papers of a closed meeting; the list is null where it adopted nothing. */
export type MeetingPapers = { readonly minutes: Minutes; readonly list: PrintedList | null };

const decidedList = z.strictObject({
  round: z.int(),
  meeting: z.strictObject({ number: z.string(), date: z.string() }),
  entries: z.array(
    z.strictObject({
      ordinal: z.int(),
      award: z.enum(awardKeys),
      fullName: z.string(),
      bodyName: z.string(),
      versionSha256: z.string(),
    }),
  ),
});

/** The list that a fixed text stands for. */
export const decidedListIn = (content: string): DecidedList => decidedList.parse(JSON.parse(content));
