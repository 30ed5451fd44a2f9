import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { upsertScores } from "@/db/queries/scores";
import type { Actor } from "@/domain/actor";
import type { SavePointsInput } from "@/domain/evaluation-input";
import { ok, type Result } from "@/domain/result";
import { openSheet } from "./open-sheet";

/** Keeps the points given so far; nobody else sees them before the sheet is handed in. */
export async function savePoints(
  actor: Actor,
  { evaluationId, nominationId, points }: SavePointsInput,
  on: Transaction,
): Promise<Result<{ readonly savedAt: string }>> {
  const sheet = await openSheet(actor, { evaluationId, nominationId, points }, on);
  if (!sheet.ok) return sheet;
  await upsertScores(on.db, { evaluationId, nominationId, personId: sheet.value.personId }, points);
  await appendEvent(on.db, {
    verb: "save_points",
    subjectKind: "nomination",
    subjectId: nominationId,
    detail: { evaluationId, items: points.length },
  });
  return ok({ savedAt: on.now });
}
