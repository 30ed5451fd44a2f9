import type { Transaction } from "@/db/client";
import type { Actor } from "@/domain/actor";
import type { BulkDone, CarryOutBulkInput } from "@/domain/bulk";
import { ok, type Result } from "@/domain/result";
import { settleBulk } from "./settle-bulk";

/** 确认办理: one act on many nominations, each step an event of its own and all of them one more. */
export async function carryOutBulk(actor: Actor, input: CarryOutBulkInput, on: Transaction): Promise<Result<BulkDone>> {
  const settled = await settleBulk(actor, input, on);
  return settled.ok ? ok({ act: settled.value.act, count: settled.value.lines.length }) : settled;
}
