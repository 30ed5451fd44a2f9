import * as z from "zod";
import { declineInput, handOnInput, reasonInput, recommendInput, returnInput } from "./decision";

/** The decisions that can be taken back for ten seconds, since nothing is sent before. */
export const heldVerbs = ["recommend", "return", "decline", "send_back", "hand_on"] as const;
export type HeldVerb = (typeof heldVerbs)[number];

/** How long a decision is held before it is sent. */
export const heldFor = 10_000;

/** What was decided, as it will be sent. */
export const heldInput = z.discriminatedUnion("verb", [
  z.object({ verb: z.literal("recommend"), input: recommendInput }),
  z.object({ verb: z.literal("return"), input: returnInput }),
  z.object({ verb: z.literal("decline"), input: declineInput }),
  z.object({ verb: z.literal("send_back"), input: reasonInput }),
  z.object({ verb: z.literal("hand_on"), input: handOnInput }),
]);
export type HeldInput = z.infer<typeof heldInput>;

/** A decision on its way: the key makes two sendings one decision; the input is judged by the verb's own schema. */
export const sentDecision = z.strictObject({ verb: z.enum(heldVerbs), key: z.string(), input: z.unknown() });
