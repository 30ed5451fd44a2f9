import { carryOut } from "@/app/_request/action";
import { isOwnOrigin } from "@/app/_request/origin";
import { answer, refused } from "@/app/_request/upload";
import { declineInput, handOnInput, reasonInput, recommendInput, returnInput } from "@/domain/decision";
import { type HeldVerb, sentDecision } from "@/domain/held-decision";
import type { Result } from "@/domain/result";
import { decline } from "@/services/nominations/decline";
import { handOn } from "@/services/nominations/hand-on";
import { recommend } from "@/services/nominations/recommend";
import { returnForChanges } from "@/services/nominations/return-for-changes";
import { sendBack } from "@/services/nominations/send-back";

type Carry = (input: unknown, key: string) => Promise<Result<unknown>>;

const decisions: Readonly<Record<HeldVerb, Carry>> = {
  recommend: (input, key) => carryOut(recommendInput, recommend, input, key),
  return: (input, key) => carryOut(returnInput, returnForChanges, input, key),
  decline: (input, key) => carryOut(declineInput, decline, input, key),
  send_back: (input, key) => carryOut(reasonInput, sendBack, input, key),
  hand_on: (input, key) => carryOut(handOnInput, handOn, input, key),
};

const mostBytes = 256 * 1024;

/** A decision whose ten seconds are over, or whose page is being left: sent with keepalive, which a server action cannot be. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return refused({ code: "not_signed_in" }, 403);
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (Number.isNaN(length) || length > mostBytes) return refused({ code: "invalid", fields: {} }, 413);
  const body: unknown = await request.json().catch(() => null);
  const sent = sentDecision.safeParse(body);
  if (!sent.success) return refused({ code: "invalid", fields: {} });
  const { verb, input, key } = sent.data;
  return answer(await decisions[verb](input, key));
}
