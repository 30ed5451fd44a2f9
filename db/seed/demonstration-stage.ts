import type { Database } from "@/db/client";
import type { Actor } from "@/domain/actor";
import type { Result } from "@/domain/result";
import type { Round } from "@/domain/round";
import { run, type Verb } from "@/services/requests/run";
import { people } from "../schema/people";
import type { Days } from "./demonstration-days";
import type { Ids } from "./seed-city";

/** What the steps need to know and to remember. */
export type Stage = {
  readonly db: Database;
  readonly ids: Ids;
  readonly days: Days;
  readonly round: Round;
  /** Ids of nominations by the account of their unit, of lists and objections by the number of the meeting. */
  readonly nominations: Map<string, string>;
  readonly lists: Map<string, string>;
  readonly objections: Map<string, string>;
  /** What the links of departments end in, by the account of the unit and the department. */
  readonly links: Map<string, string>;
  readonly actors: ReadonlyMap<string, Actor>;
};

export async function actorsOf(db: Database): Promise<ReadonlyMap<string, Actor>> {
  const rows = await db
    .select({ account: people.account, role: people.role, personId: people.id, organisationId: people.organisationId })
    .from(people);
  return new Map(rows.map(({ account, ...actor }) => [account, actor as Actor]));
}

export function actorOf({ actors }: Stage, account: string): Actor {
  const actor = actors.get(account);
  if (actor === undefined) throw new Error(`there is no account ${account}`);
  return actor;
}

/** Runs a verb as a request does; in a demonstration nothing may be refused. */
export async function carryOut<In, Out>(stage: Stage, account: string, verb: Verb<In, Out>, input: In): Promise<Out> {
  const result: Result<Out> = await run(actorOf(stage, account), verb, { key: null, input }, stage.db);
  if (!result.ok) throw new Error(`${account} was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
