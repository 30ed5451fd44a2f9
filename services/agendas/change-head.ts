import type { Transaction } from "@/db/client";
import { listItems } from "@/db/queries/agenda-items";
import { listMembers } from "@/db/queries/agenda-members";
import { type Agenda, updateHead } from "@/db/queries/agendas";
import { clearBallots } from "@/db/queries/ballots";
import type { Actor } from "@/domain/actor";
import { type AgendaHead, whyNotQuorum } from "@/domain/agenda";
import type { ChangeHeadInput } from "@/domain/agenda-input";
import { ok, type Result, refuse } from "@/domain/result";
import { foundAgenda } from "./found-agenda";
import { recordChange } from "./record-change";
import { saidDigest } from "./said-digest";
import { whyNotNumber } from "./why-not-number";

const votesOtherwise = (one: AgendaHead, other: Agenda): boolean =>
  one.ballot !== other.ballot || one.majorityOf !== other.majorityOf || one.quorum !== other.quorum;

/** Changes what stands at the head of a meeting; how it votes only while nothing has been voted on. */
export async function changeHead(
  actor: Actor,
  { agendaId, ...head }: ChangeHeadInput,
  on: Transaction,
): Promise<Result<null>> {
  const { db } = on;
  const found = await foundAgenda(actor, agendaId, on);
  if (!found.ok) return found;
  const { agenda } = found.value;
  const taken = await whyNotNumber(db, { roundId: agenda.roundId, number: head.number, id: agendaId });
  if (taken !== null) return refuse(taken);
  const short = whyNotQuorum(head.quorum, (await listMembers(db, agendaId)).length);
  if (short !== null) return refuse({ code: "invalid", fields: { quorum: short } });
  if (votesOtherwise(head, agenda)) {
    const decided = (await listItems(db, agendaId)).some(({ adopted }) => adopted !== null);
    if (decided) return refuse({ code: "invalid", fields: { ballot: "已有议题表决，要改表决办法请先撤销这些表决" } });
    await clearBallots(db, agendaId, null);
  }
  await updateHead(db, agendaId, head);
  await recordChange(db, "change_agenda", agendaId, { said: saidDigest(head) });
  return ok(null);
}
