import type { AwardKey } from "./award-types";

export type NoticeEntry = {
  readonly ordinal: number;
  readonly award: AwardKey;
  readonly fullName: string;
  readonly countyName: string | null;
  readonly bodyName: string;
  readonly staff: number | null;
  readonly women: number | null;
  readonly withdrawn: boolean;
};

export type NoticeDay = {
  readonly day: string;
  readonly kind: "working" | "rest";
  /** Number of the working day, from 1; null for a day of rest. */
  readonly ordinal: number | null;
};

export type NoticeState = "running" | "last_day" | "closed";

/** A public notice (公示): a span of working days over one frozen list. */
export type Notice = {
  readonly id: string;
  readonly title: string;
  readonly basis: string;
  readonly procedure: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** ISO moment at which it closes. */
  readonly closesAt: string;
  readonly announcedAt: string;
  readonly sha256: string;
  readonly roundYear: number;
  readonly noticeDays: number;
};

export type NoticePage = Notice & {
  readonly state: NoticeState;
  readonly workingDaysLeft: number;
  readonly days: readonly NoticeDay[];
  readonly entries: readonly NoticeEntry[];
};
