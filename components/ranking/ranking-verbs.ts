import type { PutInOrderInput, SaveScenarioInput } from "@/domain/ranking-input";
import type { Send } from "../form/send";

export type RankingVerbs = {
  readonly putInOrder: Send<PutInOrderInput, { readonly moved: number }>;
  readonly saveScenario: Send<SaveScenarioInput, { readonly scenarioId: string }>;
};
