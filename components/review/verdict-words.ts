import type { Verdict } from "@/domain/eligibility";
import { verdictLabels } from "./labels";

const order: readonly Verdict[] = ["pass", "fail", "pending", "manual"];

/** 7符合，1人工核. */
export const verdictWords = (counts: Readonly<Record<Verdict, number>>): string =>
  order
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]}${verdictLabels[verdict]}`)
    .join("，");
