import { createHash } from "node:crypto";
import { type Database, desks, type Transaction } from "@/db/client";
import { enterAs } from "@/db/queries/actors";
import { findKey, insertKey, updateAnswer } from "@/db/queries/idempotency-keys";
import { violation } from "@/db/queries/violations";
import type { Actor } from "@/domain/actor";
import { canonicalJson, type Json } from "@/domain/canonical";
import type { Refusal } from "@/domain/refusal";
import { ok, type Result, refuse } from "@/domain/result";

/** Carries a refusal out of the transaction, so that nothing of it stays. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

export type Verb<In, Out> = (actor: Actor, input: In, on: Transaction) => Promise<Result<Out>>;

/** What a request brings: its key, one for each thing that a person does once, and its input. */
export type Request<In> = { readonly key: string | null; readonly input: In };

/**
 * Opens the one transaction of a request: sets the actor for row-level security, enters the key, runs the verb and
 * keeps its answer. A refusal rolls everything back; a repeated key gets the kept answer.
 */
export async function run<In, Out>(
  actor: Actor,
  verb: Verb<In, Out>,
  request: Request<In>,
  on: Database = desks(),
): Promise<Result<Out>> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return ok(await on.transaction((db) => carryOut(actor, verb, request, db)));
    } catch (error) {
      const refusal = refusalIn(error, attempts < mostAttempts);
      if (refusal !== "again") return refuse(refusal);
    }
  }
}

const mostAttempts = 3;

async function carryOut<In, Out>(
  actor: Actor,
  verb: Verb<In, Out>,
  { key, input }: Request<In>,
  db: Database,
): Promise<Out> {
  const now = await enterAs(db, actor);
  const kept = await enter<Out>(db, actor, key, input);
  if (kept) return kept.answer;
  const result = await verb(actor, input, { db, now });
  if (!result.ok) throw new Refused(result.refusal);
  if (key && actor.personId) await updateAnswer(db, { personId: actor.personId, key }, result.value);
  return result.value;
}

/** The refusal in what was thrown, `again` where a repetition may succeed; a fault is thrown on. */
function refusalIn(error: unknown, mayRepeat: boolean): Refusal | "again" {
  if (error instanceof Refused) return error.refusal;
  const broken = violation(error);
  if (broken === null) throw error;
  if (broken === "number_taken") return { code: "number_taken" };
  return broken === "again" && mayRepeat ? "again" : { code: "stale" };
}

async function enter<Out>(db: Database, actor: Actor, key: string | null, input: unknown) {
  if (!key || !actor.personId) return null;
  const entry = { personId: actor.personId, key };
  const requestHash = createHash("sha256")
    .update(canonicalJson(JSON.parse(JSON.stringify(input)) as Json))
    .digest();
  if (await insertKey(db, { ...entry, requestHash })) return null;
  const earlier = await findKey(db, entry);
  if (!earlier?.requestHash.equals(requestHash)) throw new Refused({ code: "duplicate_request" });
  return { answer: earlier.answer as Out };
}
