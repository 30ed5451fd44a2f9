import type { Transaction } from "@/db/client";
import { updateOutcome } from "@/db/queries/agenda-items";
import { listMembers } from "@/db/queries/agenda-members";
import { clearBallots, insertBallots } from "@/db/queries/ballots";
import type { Actor } from "@/domain/actor";
import {
  type AgendaMember,
  attendanceOf,
  type Counts,
  isAdopted,
  tallyOf,
  type VotingRule,
  whyNoQuorum,
  whyNotByName,
  whyNotCounted,
} from "@/domain/agenda";
import type { RecordVoteInput } from "@/domain/agenda-input";
import { ok, type Result, refuse } from "@/domain/result";
import { foundItem } from "./found-item";
import { isCurrent } from "./is-current";
import { recordChange } from "./record-change";

type Cast = RecordVoteInput["cast"];

const invalid = (message: string) => refuse({ code: "invalid", fields: { cast: message } });

function countsOf(rule: VotingRule, members: readonly AgendaMember[], cast: Cast): Result<Counts> {
  if (cast.ballot !== rule.ballot) return invalid("表决方式已经改变，请刷新后再记");
  if (cast.ballot === "open") {
    const wrong = whyNotByName(members, cast.votes);
    const { recuse: _recuse, ...counts } = tallyOf(cast.votes);
    return wrong === null ? ok(counts) : invalid(wrong);
  }
  const { ballot: _ballot, ...counts } = cast;
  const wrong = whyNotCounted(attendanceOf(members), counts);
  return wrong === null ? ok(counts) : invalid(wrong);
}

/** Records a vote on an item, by name or as counted; whether it is adopted follows from the meeting's rule. */
export async function recordVote(
  actor: Actor,
  { submission, cast, ...which }: RecordVoteInput,
  on: Transaction,
): Promise<Result<{ readonly adopted: boolean }>> {
  const { db } = on;
  const found = await foundItem(actor, which, on);
  if (!found.ok) return found;
  const { agenda, item } = found.value;
  if (item.adopted !== null || item.submission !== submission || !isCurrent(item)) return refuse({ code: "stale" });
  const members = await listMembers(db, agenda.id);
  const attendance = attendanceOf(members);
  const none = whyNoQuorum(agenda, attendance);
  if (none !== null) return refuse(none);
  const counted = countsOf(agenda, members, cast);
  if (!counted.ok) return counted;
  const counts = counted.value;
  const adopted = isAdopted(agenda, attendance, counts);
  await clearBallots(db, agenda.id, item.nominationId);
  if (cast.ballot === "open") await insertBallots(db, which, cast.votes);
  await updateOutcome(db, which, { ...counts, adopted });
  await recordChange(db, "record_vote", agenda.id, {
    nominationId: item.nominationId,
    submission,
    ballot: cast.ballot,
    ...attendance,
    ...counts,
    adopted,
  });
  return ok({ adopted });
}
