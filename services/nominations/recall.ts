import type { Transaction } from "@/db/client";
import type { Actor } from "@/domain/actor";
import type { StepInput } from "@/domain/decision";
import type { Result } from "@/domain/result";
import { type Stepped, takeStep } from "./take-step";

/** Takes a submission back to where it came from, while nobody has begun on it. */
export function recall(actor: Actor, input: StepInput, on: Transaction): Promise<Result<Stepped>> {
  return takeStep(actor, { ...input, verb: "recall" }, on);
}
