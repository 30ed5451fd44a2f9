import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { tick } from "@/services/publications/tick";
import { findNow } from "../queries/actors";
import { findLatestRound, listSpecialDays } from "../queries/rounds";
import { prepareMeeting } from "./demonstration-agendas";
import { type Days, demonstrationDays, officeMoment } from "./demonstration-days";
import { carryOutEvaluation } from "./demonstration-evaluations";
import { carryOutForList } from "./demonstration-lists";
import { carryOutForConsultation, type ConsultationStep, consultationScript } from "./demonstration-consultations";
import { script, type Step, type When } from "./demonstration-script";
import { actorsOf, type Stage } from "./demonstration-stage";
import { carryOutForUnit } from "./demonstration-units";
import type { Ids } from "./seed-city";

const minute = 60_000;

function momentOfStep(when: When, { opens, firstNotice, firstClose, now, specialDays }: Days): number {
  if (when === "now") return Date.parse(now);
  const [span, amount] = when;
  switch (span) {
    case "early":
      return officeMoment(opens, firstNotice, amount, specialDays);
    case "late":
      return officeMoment(opens, now, amount, specialDays);
    case "notice":
      return Date.parse(firstNotice) + amount * minute;
    case "close":
      return Date.parse(firstClose) + amount * minute;
  }
}

type Dated = { readonly step: Step | ConsultationStep; readonly at: number };

/** The steps in the order of their moments, a second apart at least, so that the log is in the order of time. */
function inOrder(days: Days): readonly Dated[] {
  const dated = [...script, ...consultationScript]
    .map((step) => ({ step, at: momentOfStep(step.when, days) }))
    .sort((one, other) => one.at - other.at);
  let last = 0;
  return dated.map(({ step, at }) => {
    last = Math.max(at, last + 1_000);
    return { step, at: last };
  });
}

async function moveClock(db: Database, at: number): Promise<void> {
  const moment = new Date(at).toISOString();
  await db.execute(sql`update app.clock_offset set shift = shift + (${moment}::timestamptz - app.clock())`);
}

const resetClock = (db: Database) => db.execute(sql`update app.clock_offset set shift = interval '0'`);

async function carryOutStep(stage: Stage, step: Step | ConsultationStep): Promise<void> {
  if (step.verb === "tick") {
    await tick(stage.db);
  } else if ("letters" in step) {
    await carryOutForConsultation(stage, step);
  } else if ("of" in step) {
    await carryOutForUnit(stage, step);
  } else {
    await carryOutForList(stage, step);
  }
}

/** Walks the invented units through the procedure, each step at its own moment of the past; at the end the clock tells the time again. */
export async function seedDemonstration(db: Database, ids: Ids): Promise<void> {
  const [round, now, specialDays, actors] = await Promise.all([
    findLatestRound(db),
    findNow(db),
    listSpecialDays(db),
    actorsOf(db),
  ]);
  if (round === null) throw new Error("there is no round");
  const days = demonstrationDays(round, now, specialDays);
  const stage: Stage = {
    db,
    ids,
    days,
    round,
    actors,
    nominations: new Map(),
    lists: new Map(),
    objections: new Map(),
    links: new Map(),
  };
  for (const { step, at } of inOrder(days)) {
    if (step.when === "now") await resetClock(db);
    else await moveClock(db, at);
    await carryOutStep(stage, step).catch((error: unknown) => {
      throw new Error(`the demonstration stopped at ${JSON.stringify(step)}`, { cause: error });
    });
  }
  await resetClock(db);
  await carryOutEvaluation(stage);
  await prepareMeeting(stage);
}
