export const meetingKinds = ["chairs", "party_group"] as const;
/** 主席办公会、党组会 */
export type MeetingKind = (typeof meetingKinds)[number];

export const votes = ["yes", "no", "abstain", "recuse"] as const;
/** 赞成、反对、弃权、回避 */
export type Vote = (typeof votes)[number];

export const majorities = ["present", "members"] as const;
/** Over half of those present, or of all members. */
export type Majority = (typeof majorities)[number];
