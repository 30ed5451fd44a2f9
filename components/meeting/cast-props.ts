import type { AgendaMember, Attendance, VotingRule } from "@/domain/agenda";
import type { RecordVoteInput } from "@/domain/agenda-input";

/** What a vote is cast with, by name or in secret. */
export type CastProps = {
  readonly members: readonly AgendaMember[];
  readonly rule: VotingRule;
  readonly attendance: Attendance;
  readonly busy: boolean;
  readonly onCast: (cast: RecordVoteInput["cast"]) => void;
};
