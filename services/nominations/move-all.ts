import type { Transaction } from "@/db/client";
import type { Actor } from "@/domain/actor";
import type { Nomination } from "@/domain/nomination";
import { ok, type Result } from "@/domain/result";
import type { Verb } from "@/domain/workflow";
import { move } from "./move";

type Detail = Readonly<Record<string, unknown>>;

/** Moves nominations that are held already, each through the one door; the first refusal refuses all. */
export async function moveAll(
  actor: Actor,
  verb: Verb,
  held: readonly Pick<Nomination, "id" | "version">[],
  detailOf: (nominationId: string) => Detail,
  on: Transaction,
): Promise<Result<null>> {
  for (const { id, version } of held) {
    const prepare = async () => ok({ detail: detailOf(id) });
    const moved = await move(actor, { nominationId: id, version, verb, prepare }, on);
    if (!moved.ok) return moved;
  }
  return ok(null);
}
