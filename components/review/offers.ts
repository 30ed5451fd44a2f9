import type { Refusal } from "@/domain/refusal";
import type { ReviewRecord } from "@/domain/review-desk";
import { refusalText } from "../form/refusal-text";

const deskVerbs = ["hand_on", "send_back", "reopen", "decline", "return", "recommend", "propose", "begin"] as const;
export type DeskVerb = (typeof deskVerbs)[number];

/** A verb of this stage; `off` says why it may not be used now. */
export type Offer = { readonly verb: DeskVerb; readonly off: string | null };

const elsewhere: readonly Refusal["code"][] = ["not_found", "not_from_here", "not_your_role", "already_begun"];
const beforeBeginning: readonly DeskVerb[] = ["hand_on", "begin"];

function refusalOf(verb: DeskVerb, { refusals, quota, holdsPlace }: ReviewRecord): Refusal | null | undefined {
  const refusal = refusals[verb];
  if (refusal !== null || verb !== "recommend" || quota === null || holdsPlace) return refusal;
  return quota.used >= quota.places ? { code: "quota_exhausted", places: quota.places } : null;
}

/** What can be done with a record here; before the review is begun, only to begin it or to hand it on. */
export function offersOf(record: ReviewRecord): readonly Offer[] {
  const offers = deskVerbs.flatMap((verb): readonly Offer[] => {
    const refusal = refusalOf(verb, record);
    if (refusal === undefined) return [];
    if (refusal === null) return [{ verb, off: null }];
    return elsewhere.includes(refusal.code) ? [] : [{ verb, off: refusalText(refusal) }];
  });
  const toBegin = offers.some(({ verb }) => verb === "begin");
  return toBegin ? offers.filter(({ verb }) => beforeBeginning.includes(verb)) : offers;
}
