import type { KeepOutInput, SavePointsInput, ScoreInput } from "@/domain/evaluation-input";
import type { Settled } from "@/domain/judging-desk";
import type { Send } from "../form/send";

export type JudgingVerbs = {
  readonly savePoints: Send<SavePointsInput, { readonly savedAt: string }>;
  readonly scoreCase: Send<ScoreInput, Settled>;
  readonly abstain: Send<KeepOutInput, Settled>;
  readonly recuse: Send<KeepOutInput, Settled>;
};
