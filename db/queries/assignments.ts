import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Assignment, Pair } from "@/domain/assignment-spread";
import type { AwardKey } from "@/domain/award-types";
import type { Database } from "../client";
import { assignments } from "../schema/evaluations";
import { nominations } from "../schema/nominations";
import { organisations } from "../schema/organisations";

export type AssignmentRow = Assignment & {
  readonly evaluationId: string;
  readonly reason: string;
  readonly comment: string;
};

const columns = {
  evaluationId: assignments.evaluationId,
  nominationId: assignments.nominationId,
  personId: assignments.personId,
  state: assignments.state,
  reason: assignments.reason,
  comment: assignments.comment,
};

/** What the actor may see of who scores what in these evaluations. */
export async function listAssignments(
  db: Database,
  evaluationIds: readonly string[],
): Promise<readonly AssignmentRow[]> {
  if (evaluationIds.length === 0) return [];
  return db
    .select(columns)
    .from(assignments)
    .where(inArray(assignments.evaluationId, [...evaluationIds]))
    .orderBy(asc(assignments.nominationId), asc(assignments.personId));
}

/** One person's sheet of a nomination; null where it is not theirs or does not exist for them. */
export async function findAssignment(
  db: Database,
  { evaluationId, nominationId, personId }: Pair & { readonly evaluationId: string },
): Promise<AssignmentRow | null> {
  const [row] = await db
    .select(columns)
    .from(assignments)
    .where(
      and(
        eq(assignments.evaluationId, evaluationId),
        eq(assignments.nominationId, nominationId),
        eq(assignments.personId, personId),
      ),
    );
  return row ?? null;
}

export async function insertAssignments(
  db: Database,
  evaluationId: string,
  pairs: readonly Pair[],
  assignedAt: string,
): Promise<void> {
  if (pairs.length === 0) return;
  await db.insert(assignments).values(pairs.map((pair) => ({ ...pair, evaluationId, assignedAt })));
}

/** Settles one's own sheet as scored or as abstained from; false where it is settled already. */
export async function updateSettled(
  db: Database,
  { evaluationId, nominationId, personId }: Pair & { readonly evaluationId: string },
  change: {
    readonly state: "scored" | "abstained";
    readonly reason?: string;
    readonly comment?: string;
    readonly settledAt: string;
  },
): Promise<boolean> {
  const rows = await db
    .update(assignments)
    .set(change)
    .where(
      and(
        eq(assignments.evaluationId, evaluationId),
        eq(assignments.nominationId, nominationId),
        eq(assignments.personId, personId),
        eq(assignments.state, "assigned"),
      ),
    )
    .returning({ personId: assignments.personId });
  return rows.length === 1;
}

/** 回避, through the one function that may: afterwards the nomination does not exist for who acts. */
export async function recuseAsJudge(
  db: Database,
  evaluationId: string,
  nominationId: string,
  reason: string,
): Promise<boolean> {
  const rows = await db.execute<{ done: boolean }>(
    sql`select app.recuse_as_judge(${evaluationId}::uuid, ${nominationId}::uuid, ${reason}) as done`,
  );
  return rows[0]?.done === true;
}

export type CaseAtCity = {
  readonly id: string;
  readonly award: AwardKey | null;
  readonly title: string;
  readonly organisationId: string;
  readonly bodyId: string | null;
  readonly bodyName: string;
  /** Whether the city has it in review, rather than having decided on it. */
  readonly waiting: boolean;
};

const isWaiting = sql<boolean>`${nominations.status} = 'in_review' and ${nominations.stage} = 'city'`;

/** The nominations of a round that have reached the city and that the actor may see. */
export const listCasesAtCity = (db: Database, roundId: string): Promise<readonly CaseAtCity[]> =>
  db
    .select({
      id: nominations.id,
      award: nominations.award,
      title: nominations.title,
      organisationId: nominations.organisationId,
      bodyId: nominations.bodyId,
      bodyName: sql<string>`coalesce(${organisations.name}, '')`,
      waiting: isWaiting,
    })
    .from(nominations)
    .leftJoin(organisations, eq(organisations.id, nominations.bodyId))
    .where(and(eq(nominations.roundId, roundId), eq(nominations.reachedCity, true)))
    .orderBy(asc(nominations.receiptNumber), asc(nominations.id));
