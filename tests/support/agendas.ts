import type { Vote } from "@/domain/agenda";
import type { PrepareAgendaInput } from "@/domain/agenda-input";
import { closeAgenda } from "@/services/agendas/close-agenda";
import { meeting } from "@/services/agendas/meeting";
import { prepareAgenda } from "@/services/agendas/prepare-agenda";
import { recordVote } from "@/services/agendas/record-vote";
import { person } from "./city";
import type { TestDatabase } from "./database";
import { act, today } from "./lists";
import { type Made, valueOf } from "./nominations";

let numbers = 0;
const newNumber = (): string => `主席办公会〔2027〕${(numbers += 1)}号`;

const names = ["某甲", "某乙", "某丙", "某丁", "某戊"];

/** A meeting of five, four of whom are there. */
export const prepared = (
  made: readonly Pick<Made, "id">[],
  change: Partial<PrepareAgendaInput> = {},
): PrepareAgendaInput => ({
  kind: "chairs",
  number: newNumber(),
  heldOn: today(),
  place: "三楼会议室",
  chair: "某甲",
  recorder: "某己",
  ballot: "open",
  majorityOf: "present",
  quorum: 3,
  members: names.map((name, index) => ({ name, post: "副主席", present: index < 4 })),
  items: made.map(({ id }) => id),
  ...change,
});

/** Prepares a meeting over these nominations and tells its id. */
export async function preparedMeeting(
  { desks }: TestDatabase,
  made: readonly Pick<Made, "id">[],
  change: Partial<PrepareAgendaInput> = {},
): Promise<string> {
  return valueOf(await act(desks, person.city, prepareAgenda, prepared(made, change))).agendaId;
}

/** A vote by name of those present in order. */
export const byName = (...votes: readonly Vote[]) => ({
  ballot: "open" as const,
  votes: votes.map((vote, index) => ({ member: index + 1, vote })),
});

export const voting = (
  { desks }: TestDatabase,
  agendaId: string,
  { id }: Pick<Made, "id">,
  cast: Parameters<typeof recordVote>[1]["cast"] = byName("yes", "yes", "yes", "no"),
) => act(desks, person.city, recordVote, { agendaId, nominationId: id, submission: 1, cast });

export const read = async (
  { desks }: TestDatabase,
  agendaId: string,
  by = person.city as Parameters<typeof meeting>[0],
) => {
  const found = await meeting(by, agendaId, desks);
  if (found === null) throw new Error("there is a meeting");
  return found;
};

export const closing = ({ desks }: TestDatabase, agendaId: string, adopted: readonly Pick<Made, "id">[]) =>
  act(desks, person.city, closeAgenda, { agendaId, adopted: adopted.map(({ id }) => id) });
