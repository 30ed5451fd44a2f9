import { desc, eq, sql } from "drizzle-orm";
import { mostCounted, type QueueTab, type SavedView } from "@/domain/queue";
import type { Quota, Round } from "@/domain/round";
import type { Database } from "../client";
import { nominations } from "../schema/nominations";
import { organisations } from "../schema/organisations";
import { rounds } from "../schema/rounds";
import { decidedIn, furtherIn, type QueueOf, waitingIn } from "./queue-lines";
import { roundColumns } from "./rounds";

export type QueueFacts = {
  readonly organisationName: string;
  readonly round: Round | null;
  readonly counts: Readonly<Record<QueueTab, number>>;
  readonly quotas: readonly Quota[];
  readonly views: readonly SavedView[];
};

const countsOf = (db: Database, of: QueueOf) => {
  const decided = db
    .select({ one: sql`1`.as("one") })
    .from(nominations)
    .where(decidedIn(of))
    .limit(mostCounted + 1)
    .as("decided");
  const among = (further: keyof typeof furtherIn) => sql`count(*) filter (where ${furtherIn[further](of)})`;
  return sql<Readonly<Record<QueueTab, number>>>`(
    select json_build_object('waiting', count(*), 'resubmitted', ${among("resubmitted")}, 'soon', ${among("soon")},
      'doubtful', ${among("doubtful")}, 'decided', (select count(*) from ${decided}))
    from ${nominations} where ${waitingIn(of)})`;
};

/** What stands around the queue, in one question: whose it is, the round, how many lines each part has, places and saved views. */
export async function findQueueFacts(db: Database, of: QueueOf, organisationId: string): Promise<QueueFacts> {
  const latest = db.select({ id: rounds.id }).from(rounds).orderBy(desc(rounds.year)).limit(1);
  const [row] = await db
    .select({
      organisationName: organisations.name,
      round: roundColumns,
      counts: countsOf(db, of),
      quotas: sql<readonly Quota[]>`coalesce((
        select json_agg(json_build_object('roundId', q.round_id, 'bodyId', q.body_id, 'award', q.award, 'places', q.places,
          'used', q.used - app.hidden_places(q.round_id, q.body_id, q.award)) order by q.award desc)
        from app.quotas q where q.round_id = ${rounds.id} and q.body_id = ${organisations.id}), '[]')`,
      views: sql<readonly SavedView[]>`coalesce((
        select json_agg(json_build_object('id', v.id, 'name', v.name, 'query', v.query) order by v.created_at, v.id)
        from app.saved_views v where v.person_id = ${of.personId} and v.removed_at is null), '[]')`,
    })
    .from(organisations)
    .leftJoin(rounds, eq(rounds.id, sql`(${latest})`))
    .where(eq(organisations.id, organisationId))
    .prepare("queue_facts")
    .execute();
  if (!row) throw new Error("a reviewer is of an organisation");
  return row;
}
