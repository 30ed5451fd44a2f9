"use server";

import { action } from "@/app/_request/action";
import { putInOrderInput, saveScenarioInput } from "@/domain/ranking-input";
import { putInOrder as putInOrderVerb } from "@/services/rankings/put-in-order";
import { saveScenario as saveScenarioVerb } from "@/services/rankings/save-scenario";

export const putInOrder = action(putInOrderInput, putInOrderVerb);
export const saveScenario = action(saveScenarioInput, saveScenarioVerb);
