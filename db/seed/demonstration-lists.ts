import { eq } from "drizzle-orm";
import { dayOf } from "@/domain/calendar";
import { announce } from "@/services/publications/announce";
import { closeObjection } from "@/services/publications/close-objection";
import { propose } from "@/services/publications/propose";
import { registerObjection } from "@/services/publications/register-objection";
import { release } from "@/services/publications/release";
import { sign } from "@/services/publications/sign";
import { run } from "@/services/requests/run";
import { findNow } from "../queries/actors";
import { lists } from "../schema/lists";
import type { ListStep, Step } from "./demonstration-script";
import { actorOf, carryOut, type Stage } from "./demonstration-stage";
import { seen } from "./demonstration-units";

type StepOfList = Extract<Step, { readonly list: string }>;
type Of<V extends ListStep["verb"]> = Extract<StepOfList, { readonly verb: V }>;

async function proposeList(stage: Stage, { by, list, units }: Of<"propose">): Promise<void> {
  const nominations = [];
  for (const unit of units) nominations.push(await seen(stage, unit));
  const heldOn = dayOf(await findNow(stage.db));
  const { listId } = await carryOut(stage, by, propose, { nominations, meetingNumber: list, heldOn });
  stage.lists.set(list, listId);
}

/** The list of a meeting, with the digest that was fixed there; nothing is removed from lists in the demonstration. */
async function fixed({ db, lists: known }: Stage, list: string) {
  const [row] = await db
    .select({ listId: lists.id, sha256: lists.sha256 })
    .from(lists)
    .where(eq(lists.id, known.get(list) ?? ""));
  if (row === undefined) throw new Error(`there is no list of ${list}`);
  return { listId: row.listId, sha256: row.sha256.toString("hex") };
}

/** Where the holidays of the year are not settled, the publisher confirms the dates. */
async function announceList(stage: Stage, { by, list }: Of<"announce">): Promise<void> {
  const input = { ...(await fixed(stage, list)), confirmed: null };
  const first = await run(actorOf(stage, by), announce, { key: null, input }, stage.db);
  if (first.ok) return;
  const { refusal } = first;
  const confirmed =
    refusal.code === "dates_unconfirmed" ? { firstDay: refusal.firstDay, lastDay: refusal.lastDay } : null;
  await carryOut(stage, by, announce, { ...input, confirmed });
}

async function object(stage: Stage, { by, list, facts }: Of<"object">): Promise<void> {
  const { listId } = await fixed(stage, list);
  const receivedOn = dayOf(await findNow(stage.db));
  const { objectionId } = await carryOut(stage, by, registerObjection, {
    listId,
    nominationId: "",
    receivedOn,
    channel: "phone",
    facts,
  });
  stage.objections.set(list, objectionId);
}

export async function carryOutForList(stage: Stage, step: StepOfList): Promise<void> {
  switch (step.verb) {
    case "propose":
      return proposeList(stage, step);
    case "announce":
      return announceList(stage, step);
    case "object":
      return object(stage, step);
    case "sign":
      await carryOut(stage, step.by, sign, { ...(await fixed(stage, step.list)), kind: step.kind });
      return;
    case "close_objection": {
      const { conclusion, by, list } = step;
      const objectionId = stage.objections.get(list) ?? "";
      await carryOut(stage, by, closeObjection, { objectionId, outcome: "not_upheld" as const, conclusion });
      return;
    }
    case "release": {
      const { listId } = await fixed(stage, step.list);
      const documentDate = dayOf(await findNow(stage.db));
      await carryOut(stage, step.by, release, { listId, documentNumber: step.document, documentDate, releaseAt: "" });
      return;
    }
  }
}
