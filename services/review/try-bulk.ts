import { createHash } from "node:crypto";
import type { Transaction } from "@/db/client";
import { listLatestVersions } from "@/db/queries/nomination-versions";
import { findNomination, lockNominations } from "@/db/queries/nominations";
import { countAddresses } from "@/db/queries/notifications";
import { listOrganisations } from "@/db/queries/organisations";
import { findQuota } from "@/db/queries/places";
import { findLatestRound } from "@/db/queries/rounds";
import { type Actor, scopeOf } from "@/domain/actor";
import { awardKeys } from "@/domain/award-types";
import {
  bulkActorOf,
  type BulkOrder,
  type BulkPlan,
  type DryRun,
  type PlanLine,
  type PlanMail,
  quotaChanges,
  subjectOf,
  tellingsOf,
} from "@/domain/bulk";
import { canonicalJson, type Json } from "@/domain/canonical";
import type { Nomination } from "@/domain/nomination";
import type { Ranker } from "@/domain/ranking";
import { ok, type Result, refuse } from "@/domain/result";
import type { Quota } from "@/domain/round";
import { part } from "../requests/part";
import { stepOf } from "./step-of";

/**
 * Carries an order out, one nomination after the other and each through its own verb; one that is refused is left as it was and
 * told with its refusal; an order that is filled in wrongly is refused as a whole. What was done stands in the transaction: who calls decides whether it stays.
 */
export async function tryBulk(actor: Actor, order: BulkOrder, on: Transaction): Promise<Result<DryRun>> {
  const reviewer = bulkActorOf(actor, order.act);
  if (reviewer === null) return refuse({ code: "not_your_role" });
  const picked = await hold(actor, order, on);
  const before = await quotasOf(reviewer, order, on);
  const dealt: Nomination[] = [];
  const mails: PlanMail[] = [];
  const excluded: BulkPlan["excluded"][number][] = [];
  for (const { nominationId, version } of order.nominations) {
    const nomination = picked.get(nominationId);
    const told = nomination ? await mailsOf(reviewer, order, nomination, on) : [];
    const step = stepOf(actor, order, { nominationId, version });
    const done = await part(on, step, ({ ok: stays }) => stays);
    if (!done.ok && done.refusal.code === "invalid") return done;
    if (!done.ok) excluded.push({ nominationId, title: nomination?.title ?? null, refusal: done.refusal });
    else if (nomination) {
      dealt.push(nomination);
      mails.push(...told);
    }
  }
  const plan: BulkPlan = {
    act: order.act,
    lines: dealt.flatMap(lineOf),
    excluded,
    quotas: quotaChanges(before, await quotasOf(reviewer, order, on)),
    mails,
    resubmitBy: await resubmitByOf(actor, order, dealt, on),
  };
  return ok({ plan, digest: digestOf({ order, plan }) });
}

const digestOf = (agreed: { readonly order: BulkOrder; readonly plan: BulkPlan }): string =>
  createHash("sha256")
    .update(canonicalJson(JSON.parse(JSON.stringify(agreed)) as Json))
    .digest("hex");

/** The nominations by id under the titles that they were submitted with, held in one order for everybody. */
async function hold(actor: Actor, order: BulkOrder, { db }: Transaction): Promise<ReadonlyMap<string, Nomination>> {
  const ids = order.nominations.map(({ nominationId }) => nominationId);
  const held = await lockNominations(db, scopeOf(actor), ids);
  const submitted = await listLatestVersions(
    db,
    held.map(({ id }) => id),
  );
  return new Map(
    held.map((one) => [one.id, { ...one, title: submitted.get(one.id)?.form.fullName.trim() ?? one.title }]),
  );
}

const lineOf = ({ id: nominationId, title, award }: Nomination): readonly PlanLine[] =>
  award === null ? [] : [{ nominationId, title, award }];

/** The places of a body, where the act can take or free any. */
async function quotasOf(
  { role, organisationId }: Ranker,
  { act }: BulkOrder,
  { db }: Transaction,
): Promise<readonly Quota[]> {
  const round = role === "county" && (act === "recommend" || act === "hand_on") ? await findLatestRound(db) : null;
  const quotas: Quota[] = [];
  for (const award of round === null ? [] : awardKeys) {
    const quota = round && (await findQuota(db, round.id, organisationId, award));
    if (quota) quotas.push(quota);
  }
  return quotas;
}

/** Whom it would tell if it is carried out; asked before, since who hands on does not see it afterwards. */
async function mailsOf(
  { role }: Ranker,
  order: BulkOrder,
  nomination: Nomination,
  { db }: Transaction,
): Promise<readonly PlanMail[]> {
  const tellings = tellingsOf(role, order, nomination);
  const names = await listOrganisations(
    db,
    tellings.map(({ organisationId }) => organisationId),
  );
  const mails: PlanMail[] = [];
  for (const telling of tellings)
    mails.push({
      to: names.get(telling.organisationId)?.name ?? "",
      subject: subjectOf(telling),
      addresses: await countAddresses(db, telling),
    });
  return mails;
}

async function resubmitByOf(
  actor: Actor,
  { act }: BulkOrder,
  [first]: readonly Nomination[],
  { db }: Transaction,
): Promise<string | null> {
  const done = act === "return" && first ? await findNomination(db, scopeOf(actor), first.id) : null;
  return done?.resubmitBy ?? null;
}
