import type { Transaction } from "@/db/client";
import { updateSettled } from "@/db/queries/assignments";
import { appendEvent } from "@/db/queries/events";
import { upsertScores } from "@/db/queries/scores";
import type { Actor } from "@/domain/actor";
import { itemsWithoutPoints } from "@/domain/evaluation";
import type { ScoreInput } from "@/domain/evaluation-input";
import type { Settled } from "@/domain/judging-desk";
import { ok, type Result, refuse } from "@/domain/result";
import { nextOwn } from "./next-own";
import { openSheet } from "./open-sheet";

/** 提交评分: hands in one's sheet of a nomination, for good. */
export async function scoreCase(
  actor: Actor,
  { evaluationId, nominationId, points, comment }: ScoreInput,
  on: Transaction,
): Promise<Result<Settled>> {
  const sheet = await openSheet(actor, { evaluationId, nominationId, points }, on);
  if (!sheet.ok) return sheet;
  const missing = itemsWithoutPoints(sheet.value.items, points);
  if (missing.length > 0)
    return refuse({
      code: "invalid",
      fields: Object.fromEntries(missing.map(({ ordinal }) => [`points.${ordinal}`, "请给这一项打分"])),
    });
  const key = { evaluationId, nominationId, personId: sheet.value.personId };
  const next = await nextOwn(key.personId, key, on);
  await upsertScores(on.db, key, points);
  if (!(await updateSettled(on.db, key, { state: "scored", comment, settledAt: on.now })))
    return refuse({ code: "scoring_over" });
  await appendEvent(on.db, {
    verb: "score",
    subjectKind: "nomination",
    subjectId: nominationId,
    detail: { evaluationId, items: points.length },
  });
  return ok({ nominationId, next });
}
