import type { Transaction } from "@/db/client";
import type { Actor } from "@/domain/actor";
import type { ExportPickedInput } from "@/domain/bulk";
import type { Result } from "@/domain/result";
import type { SummaryTable } from "@/domain/summary-table";
import { summaryTable } from "../rankings/summary-table";
import { settleBulk } from "./settle-bulk";

/** 汇总表 of what was ticked in the queue, exactly as the dry run listed it. */
export async function exportPicked(
  actor: Actor,
  { filledBy, ...input }: ExportPickedInput & { readonly filledBy: string },
  on: Transaction,
): Promise<Result<SummaryTable>> {
  const settled = await settleBulk(actor, input, on);
  if (!settled.ok) return settled;
  const only = settled.value.lines.map(({ nominationId }) => nominationId);
  return summaryTable(actor, { format: "xlsx", filledBy, only }, on);
}
