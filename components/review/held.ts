import * as z from "zod";
import { heldInput } from "@/domain/held-decision";

/** A decision that was confirmed, from then until its answer is known. */
export const heldShape = z.object({
  key: z.string(),
  /** Whose decision it is. */
  account: z.string(),
  decision: heldInput,
  /** 已推荐, 已退回修改, … */
  done: z.string(),
  title: z.string(),
  /** Where the case is open. */
  href: z.string(),
  /** When its ten seconds are over, in milliseconds. */
  until: z.number(),
  state: z.enum(["held", "sent"]),
});
export type Held = z.infer<typeof heldShape>;

export const caseOf = ({ decision }: Pick<Held, "decision">): string => decision.input.nominationId;
