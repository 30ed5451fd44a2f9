import type { AwardType } from "./award-type";
import { modelPost } from "./model-post";
import { redBanner } from "./red-banner";

const register = { red_banner: redBanner, model_post: modelPost } as const;

export type AwardKey = keyof typeof register;
export const awardTypes: Readonly<Record<AwardKey, AwardType>> = register;
export const awardKeys = ["red_banner", "model_post"] as const satisfies readonly AwardKey[];
