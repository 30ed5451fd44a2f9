import type { AwardType } from "./award-type";

export const modelPost = {
  label: "巾帼文明岗",
  letter: "G",
  asksPublicService: true,
} satisfies AwardType;
