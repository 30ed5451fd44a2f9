import * as z from "zod";
import type { Actor } from "./actor";
import type { AwardKey } from "./award-types";
import { handOnInput, proposeInput, recommendInput, returnInput } from "./decision";
import type { Nomination } from "./nomination";
import { type Addressee, notificationSubject, type Topic } from "./notification";
import { type Ranker, rankerOf, summarisedAt } from "./ranking";
import type { Refusal } from "./refusal";
import type { Quota } from "./round";
import type { PositionKey } from "./workflow";

export const bulkActs = ["recommend", "return", "remind", "hand_on", "export"] as const;
/** 批量推荐、退回修改、催办、转办、导出汇总表. */
export type BulkAct = (typeof bulkActs)[number];

/** The acts that a desk offers on what is ticked in its queue. */
export const bulkActsOf = (role: Ranker["role"]): readonly BulkAct[] =>
  role === "county" ? bulkActs : ["return", "remind", "export"];

/** Who acts on many at once, where this act is theirs. */
export function bulkActorOf(actor: Actor, act: BulkAct): Ranker | null {
  const reviewer = rankerOf(actor);
  return reviewer !== null && bulkActsOf(reviewer.role).includes(act) ? reviewer : null;
}

export const mostAtOnce = 100;

const { nominations: several } = proposeInput.shape;
const nominations = several.max(mostAtOnce, `一次最多${mostAtOnce}件`);
const seen = { nominationId: true, version: true } as const;

export const bulkRecommend = recommendInput.omit(seen).extend({ act: z.literal("recommend"), nominations });
export const bulkReturn = returnInput.omit(seen).extend({ act: z.literal("return"), nominations });
export const bulkHandOn = handOnInput.omit(seen).extend({ act: z.literal("hand_on"), nominations });
const bulkRemind = z.strictObject({ act: z.literal("remind"), nominations });
const bulkExport = z.strictObject({ act: z.literal("export"), nominations });

/** One act on many nominations, each as it was seen, in the order in which they are dealt with. */
export const bulkOrder = z.discriminatedUnion("act", [bulkRecommend, bulkReturn, bulkHandOn, bulkRemind, bulkExport]);
export type BulkOrder = z.infer<typeof bulkOrder>;

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** An order, and the digest of the dry run that was agreed to. */
export const carryOutBulkInput = z.strictObject({
  order: z.discriminatedUnion("act", [bulkRecommend, bulkReturn, bulkHandOn, bulkRemind]),
  digest,
});
export type CarryOutBulkInput = z.infer<typeof carryOutBulkInput>;

export const exportPickedInput = z.strictObject({ order: bulkExport, digest });
export type ExportPickedInput = z.infer<typeof exportPickedInput>;

export type PlanLine = { readonly nominationId: string; readonly title: string; readonly award: AwardKey };
/** `title` is null where the nomination is not there for who acts. */
type Exclusion = { readonly nominationId: string; readonly title: string | null; readonly refusal: Refusal };
export type PlanQuota = Pick<Quota, "award" | "places"> & { readonly before: number; readonly after: number };
/** What an organisation is told; `addresses` counts the mails that go out, none where it reads it in the application. */
export type PlanMail = { readonly to: string; readonly subject: string; readonly addresses: number };

/** What an order comes to: who is dealt with, who is not and why, what becomes of the places, who is told. */
export type BulkPlan = {
  readonly act: BulkAct;
  readonly lines: readonly PlanLine[];
  readonly excluded: readonly Exclusion[];
  readonly quotas: readonly PlanQuota[];
  readonly mails: readonly PlanMail[];
  /** The day by which what is returned is to be submitted again; null for every other act. */
  readonly resubmitBy: string | null;
};

/** 试算: a plan and the digest over it and its order. */
export type DryRun = { readonly plan: BulkPlan; readonly digest: string };

export type BulkDone = { readonly act: BulkAct; readonly count: number };

/** Before and after, award by award. */
export const quotaChanges = (before: readonly Quota[], after: readonly Quota[]): readonly PlanQuota[] =>
  before.map(({ award, places, used }) => ({
    award,
    places,
    before: used,
    after: after.find((one) => one.award === award)?.used ?? used,
  }));

/** How many mails a plan sends. */
export const mailsIn = ({ mails }: Pick<BulkPlan, "mails">): number =>
  mails.reduce((sum, { addresses }) => sum + addresses, 0);

/** 催办: who has what a reviewer waits for in hand; null where nobody has. A body is reminded of what came back from the city. */
export function holderOf(
  role: Ranker["role"],
  { position, reachedCity }: Pick<Nomination, "position" | "reachedCity">,
): "unit" | "body" | null {
  if (position === "returned.city" || (role === "county" && position === "returned.county")) return "unit";
  return role === "city" && position === "in_review.county" && reachedCity ? "body" : null;
}

/** Whether a 汇总表 lists what stands there. */
export const isSummarised = (position: PositionKey): boolean => summarisedAt.includes(position);

/** Whether a line of the queue can be ticked: some act is for what stands there. */
export const isPickable = (role: Ranker["role"], position: PositionKey): boolean =>
  position === `in_review.${role}` ||
  isSummarised(position) ||
  holderOf(role, { position, reachedCity: true }) !== null;

type Telling = Addressee & { readonly topic: Topic };
type Told = Pick<Nomination, "id" | "organisationId" | "bodyId" | "position" | "reachedCity" | "title">;

/** Whom an act on a nomination tells, and under which topic. */
export function tellingsOf(role: Ranker["role"], order: BulkOrder, nomination: Told): readonly Telling[] {
  const { id: nominationId, organisationId, bodyId, title } = nomination;
  const unit = { organisationId, nominationId, title };
  switch (order.act) {
    case "return":
      return [{ ...unit, topic: "returned" }];
    case "hand_on":
      return [
        { ...unit, topic: "handed_on" },
        { ...unit, organisationId: order.bodyId, topic: "handed_over" },
      ];
    case "remind":
      return holderOf(role, nomination) === "body" && bodyId !== null
        ? [{ ...unit, organisationId: bodyId, topic: "body_reminded" }]
        : [{ ...unit, topic: "reminded" }];
    default:
      return [];
  }
}

/** The subject of what is told. */
export const subjectOf = ({ topic, title }: Telling): string => notificationSubject(topic, title);
