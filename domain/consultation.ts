export const consultationAnswers = ["agree", "disagree", "no_opinion"] as const;
/** 同意、不同意、无意见 */
export type ConsultationAnswer = (typeof consultationAnswers)[number];

/** A department without whose answer nobody can recommend: silent, against it, or never asked. */
export type MissingAnswer = { readonly department: string; readonly why: "silent" | "against" | "not_asked" };
