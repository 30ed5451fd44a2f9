import type { Transaction } from "@/db/client";
import type { Actor } from "@/domain/actor";
import { ok, type Result } from "@/domain/result";
import { move, type Step } from "./move";

export type Stepped = { readonly nominationId: string };

/** A step of which the person learns no more than that it is done. */
export async function takeStep(actor: Actor, step: Step, on: Transaction): Promise<Result<Stepped>> {
  const moved = await move(actor, step, on);
  return moved.ok ? ok({ nominationId: step.nominationId }) : moved;
}
