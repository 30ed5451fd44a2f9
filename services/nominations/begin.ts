import type { Transaction } from "@/db/client";
import type { Actor } from "@/domain/actor";
import type { StepInput } from "@/domain/decision";
import { ok, type Result } from "@/domain/result";
import { type Stepped, takeStep } from "./take-step";

/** Begins a stage: the person declares that they have no conflict, and the unit can no longer recall. */
export function begin(actor: Actor, input: StepInput, on: Transaction): Promise<Result<Stepped>> {
  const prepare = async () => ok({ detail: { noConflict: true } });
  return takeStep(actor, { ...input, verb: "begin", prepare }, on);
}
