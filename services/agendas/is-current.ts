import type { AgendaItem } from "@/db/queries/agenda-items";

/** Whether an item still waits for the city's decision at the submission that the meeting has before it. */
export const isCurrent = ({ position, submission, submissions }: AgendaItem): boolean =>
  position === "in_review.city" && submission === submissions;
