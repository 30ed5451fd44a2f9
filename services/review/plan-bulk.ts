import type { Transaction } from "@/db/client";
import type { Actor } from "@/domain/actor";
import type { BulkOrder, DryRun } from "@/domain/bulk";
import type { Result } from "@/domain/result";
import { part } from "../requests/part";
import { tryBulk } from "./try-bulk";

/** 试算: carries an order out and undoes all of it; tells what came of it, with a digest to agree to. */
export const planBulk = (actor: Actor, order: BulkOrder, on: Transaction): Promise<Result<DryRun>> =>
  part(
    on,
    (inner) => tryBulk(actor, order, inner),
    () => false,
  );
