import { createHash } from "node:crypto";
import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { findLatePass } from "@/db/queries/late-passes";
import { insertMove } from "@/db/queries/moves";
import { type Change, lockNominations, moveNomination, moveToBody } from "@/db/queries/nominations";
import { findRound, listSpecialDays } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import { fillsIn } from "@/domain/attachment";
import type { Grounds } from "@/domain/grounds";
import type { Nomination, Remark } from "@/domain/nomination";
import { whyNot } from "@/domain/permission";
import type { Refusal } from "@/domain/refusal";
import { ok, type Result, refuse } from "@/domain/result";
import { reviewBy } from "@/domain/review-by";
import type { Round } from "@/domain/round";
import { advance, begunAfter, type PositionKey, type Verb } from "@/domain/workflow";
import { staleSince } from "./stale-since";

/** What a verb adds to its step: what it changes, what it says, and what the log keeps of it. */
export type Addition = {
  readonly change?: Partial<Change>;
  readonly note?: string;
  readonly remarks?: readonly Remark[];
  /** How many of the remarks could have been made at an earlier return. */
  readonly lateRemarks?: number;
  /** What a decline is based on. */
  readonly grounds?: Grounds;
  readonly detail?: Readonly<Record<string, unknown>>;
  /** The body it is handed on to. */
  readonly toBody?: string;
};

export type Step = {
  readonly nominationId: string;
  /** The version that the person saw. */
  readonly version: number;
  readonly verb: Verb;
  /** Takes places and numbers, before the log is held; may refuse. */
  readonly prepare?: (before: Nomination, round: Round) => Promise<Result<Addition>>;
};

export type Moved = { readonly before: Nomination; readonly round: Round; readonly to: PositionKey };

/**
 * The one door through which a nomination changes position: load in scope, stale?, may they, where to, record, write.
 * A step that is refused has written nothing once its transaction is rolled back.
 */
export async function move(actor: Actor, step: Step, on: Transaction): Promise<Result<Moved>> {
  const found = await find(actor, step, on);
  if (!found.ok) return found;
  const { nomination, round } = found.value;
  const to = advance(nomination.position, step.verb, nomination.origin);
  if (!to) return refuse({ code: "not_from_here" });

  const prepared = step.prepare ? await step.prepare(nomination, round) : ok<Addition>({});
  if (!prepared.ok) return prepared;
  const due = to === nomination.position ? {} : { reviewBy: await dueAt(to, round, on) };
  const addition = { ...prepared.value, change: { ...due, ...prepared.value.change } };
  await write(actor, step.verb, nomination, to, addition, on);
  return ok({ before: nomination, round, to });
}

async function find(actor: Actor, step: Step, { db, now }: Transaction) {
  const [nomination] = await lockNominations(db, scopeOf(actor), [step.nominationId]);
  if (!nomination) return refuse({ code: "not_found" });
  if (nomination.version !== step.version) return refuse(await staleSince(db, actor, step.nominationId, step.version));
  const round = await findRound(db, nomination.roundId);
  if (!round) throw new Error("a nomination is of a round");
  const pass = fillsIn(actor, nomination) ? await findLatePass(db, nomination.id) : null;
  const context = { now, round, latePassUntil: pass?.until ?? null };
  const refusal: Refusal | null = whyNot(actor, step.verb, nomination, context);
  return refusal ? refuse(refusal) : ok({ nomination, round });
}

const dueAt = async (to: PositionKey, round: Round, { db, now }: Transaction): Promise<string | null> =>
  reviewBy(to, now, round, await listSpecialDays(db));

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

async function write(
  actor: Actor,
  verb: Verb,
  nomination: Nomination,
  to: PositionKey,
  { change, note = "", remarks = [], lateRemarks = 0, grounds, detail, toBody }: Addition,
  { db, now }: Transaction,
): Promise<void> {
  const from = nomination.position;
  const version = nomination.version + 1;
  const submission = change?.submissions ?? nomination.submissions;
  const words = grounds === undefined ? [note, remarks] : [note, remarks, grounds];
  const said = note === "" && remarks.length === 0 ? {} : { said: digestOf(JSON.stringify(words)) };
  const event = await appendEvent(db, {
    verb,
    subjectKind: "nomination",
    subjectId: nomination.id,
    detail: { from, to, version, submission, ...said, ...detail },
  });
  await insertMove(db, actor, {
    nominationId: nomination.id,
    version,
    verb,
    from,
    to,
    at: now,
    note,
    remarks,
    lateRemarks,
    grounds: grounds ?? null,
    submission,
    event,
  });
  const done = toBody
    ? await moveToBody(db, nomination, toBody)
    : await moveNomination(db, nomination, to, {
        begun: begunAfter(verb, nomination.begun),
        reachedCity: nomination.reachedCity || to === "in_review.city",
        updatedAt: now,
        ...change,
      });
  if (!done) throw new Error("a nomination that is held cannot be stale");
}
