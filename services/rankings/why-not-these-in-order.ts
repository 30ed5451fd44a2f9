import type { Database } from "@/db/client";
import { listRankRows } from "@/db/queries/ranks";
import { scopeOf } from "@/domain/actor";
import type { AwardKey } from "@/domain/award-types";
import { rankedAt, type Ranker } from "@/domain/ranking";
import type { Refusal } from "@/domain/refusal";
import { rankLines } from "./rank-lines";

type Asked = {
  readonly roundId: string;
  readonly award: AwardKey;
  /** The order that the person had before them; none where only who is in it matters. */
  readonly seen?: readonly string[];
  readonly order: readonly string[];
};

/** Why an order cannot be kept: it names what is not theirs to see, or what stands to be ranked is not what they saw. */
export async function whyNotTheseInOrder(
  db: Database,
  ranker: Ranker,
  { roundId, award, seen, order }: Asked,
): Promise<Refusal | null> {
  const standing = (await rankLines(db, ranker, { roundId, award, at: rankedAt[ranker.role] })).map(({ id }) => id);
  const named = new Set([...order, ...(seen ?? [])]);
  if (standing.length === named.size && standing.every((id) => named.has(id)) && order.length === named.size)
    return seen === undefined || standing.join() === seen.join() ? null : { code: "stale" };
  const known = await listRankRows(db, scopeOf(ranker), {
    roundId,
    bodyId: ranker.organisationId,
    ids: [...named],
  });
  return known.length === named.size ? { code: "stale" } : { code: "not_found" };
}
