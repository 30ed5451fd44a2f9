export const assignmentStates = ["assigned", "scored", "abstained", "recused"] as const;
/** 待评、已评、弃权、回避 */
export type AssignmentState = (typeof assignmentStates)[number];
