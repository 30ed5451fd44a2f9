import type { AwardType } from "./award-type";

export const redBanner = {
  label: "三八红旗集体",
  letter: "H",
  asksPublicService: false,
} satisfies AwardType;
