import { eq } from "drizzle-orm";
import { dayOf } from "@/domain/calendar";
import type { StepInput } from "@/domain/decision";
import { begin } from "@/services/nominations/begin";
import { createDraft } from "@/services/nominations/create-draft";
import { decline } from "@/services/nominations/decline";
import { handOn } from "@/services/nominations/hand-on";
import { recommend } from "@/services/nominations/recommend";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { saveDraft } from "@/services/nominations/save-draft";
import { sendBack } from "@/services/nominations/send-back";
import { submit } from "@/services/nominations/submit";
import { withdraw } from "@/services/nominations/withdraw";
import { nominations } from "../schema/nominations";
import { bodies } from "./bodies";
import { carryOut, type Stage } from "./demonstration-stage";
import type { Step, UnitStep } from "./demonstration-script";
import { sampleForm, unfinishedForm } from "./sample-form";
import { idIn } from "./seed-city";
import { units } from "./units";

type Of<V extends UnitStep["verb"]> = Extract<Step, { readonly of: string; readonly verb: V }>;
type StepOfUnit = Extract<Step, { readonly of: string }>;

function bodyIdOf({ ids }: Stage, account: string): string {
  const body = bodies.find(({ accounts }) => accounts.includes(account));
  return idIn(ids, body?.name ?? account);
}

async function create(stage: Stage, { by, of, unfinished, to }: Of<"create">): Promise<void> {
  const unit = units.find(({ account }) => account === of);
  if (unit === undefined) throw new Error(`there is no ${of}`);
  const { round, days } = stage;
  const context = {
    bodyId: bodyIdOf(stage, to ?? unit.body),
    opensOn: dayOf(round.opensAt),
    specialDays: days.specialDays,
  };
  const form = unfinished ? unfinishedForm(unit, context) : sampleForm(unit, context);
  const { nominationId } = await carryOut(stage, by, createDraft, { form });
  stage.nominations.set(of, nominationId);
}

/** The nomination of a unit as it stands. */
async function standing({ db, nominations: known }: Stage, unit: string) {
  const id = known.get(unit) ?? "";
  const [row] = await db
    .select({ nominationId: nominations.id, version: nominations.version, form: nominations.form })
    .from(nominations)
    .where(eq(nominations.id, id));
  if (row === undefined) throw new Error(`${unit} has not nominated yet`);
  return row;
}

/** The nomination of a unit as its decider sees it. */
export async function seen(stage: Stage, unit: string): Promise<StepInput> {
  const { nominationId, version } = await standing(stage, unit);
  return { nominationId, version };
}

async function mend(stage: Stage, { by, of, summaryEnd }: Of<"mend">): Promise<void> {
  const { form, ...as } = await standing(stage, of);
  await carryOut(stage, by, saveDraft, { ...as, form: { ...form, summary: form.summary + summaryEnd } });
}

async function decide(stage: Stage, step: Exclude<StepOfUnit, { readonly verb: "create" | "mend" }>): Promise<unknown> {
  const as = await seen(stage, step.of);
  switch (step.verb) {
    case "submit":
      return carryOut(stage, step.by, submit, as);
    case "begin":
      return carryOut(stage, step.by, begin, as);
    case "recommend":
      return carryOut(stage, step.by, recommend, { ...as, opinion: step.opinion });
    case "return":
      return carryOut(stage, step.by, returnForChanges, { ...as, remarks: [...step.remarks], resubmitBy: "" });
    case "decline":
      return carryOut(stage, step.by, decline, { ...as, ruleId: "", reason: step.reason });
    case "withdraw":
      return carryOut(stage, step.by, withdraw, { ...as, reason: step.reason });
    case "send_back":
      return carryOut(stage, step.by, sendBack, { ...as, reason: step.reason });
    case "hand_on":
      return carryOut(stage, step.by, handOn, { ...as, bodyId: bodyIdOf(stage, step.to), reason: step.reason });
  }
}

export async function carryOutForUnit(stage: Stage, step: StepOfUnit): Promise<void> {
  if (step.verb === "create") await create(stage, step);
  else if (step.verb === "mend") await mend(stage, step);
  else await decide(stage, step);
}
