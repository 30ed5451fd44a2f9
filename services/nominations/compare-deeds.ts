import type { Database } from "@/db/client";
import { insertSimilarities, listDeedsOfRound } from "@/db/queries/similarities";
import type { Nomination } from "@/domain/nomination";
import { alikeFrom, shinglesOf, similarity } from "@/domain/similarity";

/** Holds a submission's deeds against those of other units in the round and keeps which are alike, for reviewers only. */
export async function compareDeeds(db: Database, { id, form }: Nomination, submission: number): Promise<void> {
  const own = shinglesOf(form.deeds);
  const others = await listDeedsOfRound(db, id);
  const scored = others.map((other) => ({ otherId: other.id, score: similarity(own, shinglesOf(other.deeds)) }));
  const alike = scored.filter(({ score }) => score >= alikeFrom);
  await insertSimilarities(
    db,
    alike.map((one) => ({ nominationId: id, submission, ...one })),
  );
}
