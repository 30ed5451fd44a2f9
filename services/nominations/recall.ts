import type { Transaction } from "@/db/client";
import type { Actor } from "@/domain/actor";
import type { StepInput } from "@/domain/decision";
import { ok, type Result } from "@/domain/result";
import { type Stepped, take } from "./move";

/** Takes a submission back to where it came from, while nobody has begun on it. */
export function recall(actor: Actor, input: StepInput, on: Transaction): Promise<Result<Stepped>> {
  return take(actor, { ...input, verb: "recall" }, on);
}
