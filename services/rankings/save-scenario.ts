import { createHash } from "node:crypto";
import type { Transaction } from "@/db/client";
import { appendEvent } from "@/db/queries/events";
import { listPlacesByBody } from "@/db/queries/ranks";
import { findLatestRound } from "@/db/queries/rounds";
import { insertScenario } from "@/db/queries/scenarios";
import { listStructureRules } from "@/db/queries/structure-rules";
import type { Actor } from "@/domain/actor";
import { canonicalJson } from "@/domain/canonical";
import { outcomeOf, type ScenarioContent } from "@/domain/comparison";
import { rankedAt, rankerOf } from "@/domain/ranking";
import type { SaveScenarioInput } from "@/domain/ranking-input";
import { ok, type Result, refuse } from "@/domain/result";
import { rankLines } from "./rank-lines";
import { whyNotTheseInOrder } from "./why-not-these-in-order";

/** Keeps a comparison as it is shown, under a name, with its outcome and the digest of both; it never changes. */
export async function saveScenario(
  actor: Actor,
  { award, name, ...trial }: SaveScenarioInput,
  { db, now }: Transaction,
): Promise<Result<{ readonly scenarioId: string }>> {
  const ranker = rankerOf(actor);
  if (ranker?.role !== "city") return refuse({ code: "not_your_role" });
  const round = await findLatestRound(db);
  if (round === null) return refuse({ code: "not_found" });
  const roundId = round.id;
  const refusal = await whyNotTheseInOrder(db, ranker, { roundId, award, order: trial.order });
  if (refusal) return refuse(refusal);
  const bodies = new Set((await listPlacesByBody(db, roundId, award)).map(({ id }) => id));
  if (!Object.keys(trial.quotas).every((id) => bodies.has(id))) return refuse({ code: "not_found" });

  const lines = await rankLines(db, ranker, { roundId, award, at: rankedAt.city });
  const candidates = new Map(lines.map((line) => [line.id, line]));
  const { chosen } = outcomeOf(trial, candidates, await listStructureRules(db, roundId, award));
  const content: ScenarioContent = { ...trial, chosen };
  const sha256 = createHash("sha256").update(canonicalJson(content)).digest();
  const scenario = { roundId, award, name, content, sha256, savedBy: ranker.personId, savedAt: now };
  const scenarioId = await insertScenario(db, scenario);
  if (scenarioId === null) return refuse({ code: "invalid", fields: { name: "已有同名的方案，请换一个名字" } });
  await appendEvent(db, {
    verb: "save_scenario",
    subjectKind: "scenario",
    subjectId: scenarioId,
    detail: { award, sha256: sha256.toString("hex"), of: trial.order.length, chosen: chosen.length },
  });
  return ok({ scenarioId });
}
