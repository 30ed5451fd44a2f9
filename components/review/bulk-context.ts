"use client";
import { createContext } from "react";
import type { BulkDone, BulkOrder, CarryOutBulkInput, DryRun } from "@/domain/bulk";
import type { Send } from "../form/send";

export type BulkVerbs = {
  readonly planBulk: Send<BulkOrder, DryRun>;
  readonly carryOutBulk: Send<CarryOutBulkInput, BulkDone>;
};

/** How one act is done on all that is ticked; null where there is nobody to ask. */
export const BulkContext = createContext<BulkVerbs | null>(null);
