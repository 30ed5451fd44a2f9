import { desc, eq } from "drizzle-orm";
import { findLatestRound, listSpecialDays } from "@/db/queries/rounds";
import { moves, nominations } from "@/db/schema/nominations";
import { organisations } from "@/db/schema/organisations";
import { sampleForm } from "@/db/seed/sample-form";
import { units } from "@/db/seed/units";
import { dayOf } from "@/domain/calendar";
import type { FormDraft, Remark } from "@/domain/nomination";
import type { Verb as Step } from "@/domain/workflow";
import { begin } from "@/services/nominations/begin";
import { createDraft } from "@/services/nominations/create-draft";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { saveDraft } from "@/services/nominations/save-draft";
import { submit } from "@/services/nominations/submit";
import { run, type Verb } from "@/services/requests/run";
import { noteSeen } from "@/services/review/note-seen";
import { valueOf } from "../support/nominations";
import type { Running } from "../support/running";

/** A nomination that waits at a county, and what it is called on the desk. */
export type Case = { readonly id: string; readonly title: string; readonly unit: string };

const body = "离石区妇女联合会";

async function done<In, Out>({ database, as }: Running, account: string, verb: Verb<In, Out>, input: In): Promise<Out> {
  return valueOf(await run(as(account), verb, { key: null, input }, database.desks));
}

async function formOf({ database }: Running, account: string, change: Partial<FormDraft>): Promise<FormDraft> {
  const unit = units.find((one) => one.account === account);
  const { all } = database;
  const [round, [county], specialDays] = await Promise.all([
    findLatestRound(all),
    all.select({ id: organisations.id }).from(organisations).where(eq(organisations.name, body)),
    listSpecialDays(all),
  ]);
  if (!unit || !round || !county) throw new Error(`nobody nominates as ${account}`);
  return { ...sampleForm(unit, { bodyId: county.id, opensOn: dayOf(round.opensAt), specialDays }), ...change };
}

/** A unit's whole draft, meant for the county of 离石. */
export async function draftedBy(running: Running, unit: string, change: Partial<FormDraft> = {}): Promise<Case> {
  const form = await formOf(running, unit, change);
  const { nominationId } = await done(running, unit, createDraft, { form });
  return { id: nominationId, title: form.fullName, unit };
}

export const submitDraft = async (running: Running, one: Case): Promise<unknown> =>
  done(running, one.unit, submit, await seen(running, one));

/** A unit's nomination, submitted to the county of 离石. */
export async function submittedBy(running: Running, unit: string, change: Partial<FormDraft> = {}): Promise<Case> {
  const one = await draftedBy(running, unit, change);
  await submitDraft(running, one);
  return one;
}

/** Where a nomination stands, and what its last step says. */
export async function lastStep({ database }: Running, { id }: Case) {
  const [step] = await database.all
    .select({
      verb: moves.verb,
      to: moves.toPosition,
      note: moves.note,
      remarks: moves.remarks,
      late: moves.lateRemarks,
    })
    .from(moves)
    .where(eq(moves.nominationId, id))
    .orderBy(desc(moves.version))
    .limit(1);
  return step;
}

/** How often each step was taken. */
export async function stepsOf({ database }: Running, { id }: Case): Promise<readonly Step[]> {
  const rows = await database.all
    .select({ verb: moves.verb })
    .from(moves)
    .where(eq(moves.nominationId, id))
    .orderBy(moves.version);
  return rows.map(({ verb }) => verb as Step);
}

async function standing({ database }: Running, { id }: Case) {
  const [row] = await database.all
    .select({ version: nominations.version, form: nominations.form })
    .from(nominations)
    .where(eq(nominations.id, id));
  if (row === undefined) throw new Error(`there is no nomination ${id}`);
  return row;
}

const seen = async (running: Running, one: Case) => ({
  nominationId: one.id,
  version: (await standing(running, one)).version,
});

export const begun = async (running: Running, county: string, one: Case): Promise<unknown> =>
  done(running, county, begin, await seen(running, one));

/** The county looks, returns, and the unit submits the corrected form. */
export async function corrected(
  running: Running,
  county: string,
  one: Case,
  { remarks, change }: { readonly remarks: Remark[]; readonly change: Partial<FormDraft> },
): Promise<void> {
  await begun(running, county, one);
  await done(running, county, noteSeen, { nominationId: one.id, submission: 1 });
  await done(running, county, returnForChanges, { ...(await seen(running, one)), remarks, resubmitBy: "" });
  const { form, version } = await standing(running, one);
  await done(running, one.unit, saveDraft, { nominationId: one.id, version, form: { ...form, ...change } });
  await done(running, one.unit, submit, await seen(running, one));
}
