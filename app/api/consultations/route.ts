import { isOwnOrigin } from "@/app/_request/origin";
import { isTooFast } from "@/app/_request/rate";
import { answer, refused } from "@/app/_request/upload";
import { largestFile } from "@/domain/attachment";
import { answerInput } from "@/domain/consultation-input";
import type { Refusal } from "@/domain/refusal";
import { readByLink } from "@/services/consultations/read-by-link";
import { receiveAnswer } from "@/services/consultations/receive-answer";

const largestRequest = largestFile + 1_000_000;

const closed: Readonly<Record<"unknown" | "used" | "expired", Refusal>> = {
  unknown: { code: "link_unknown" },
  used: { code: "link_used" },
  expired: { code: "link_expired" },
};

/** Why this request is not read at all: foreign, too fast, under no open link, too large. */
async function whyNot(request: Request, token: string): Promise<Response | null> {
  if (!isOwnOrigin(request.headers)) return refused({ code: "not_signed_in" }, 403);
  if (isTooFast("consult")) return refused({ code: "too_many_requests" });
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (Number.isNaN(length)) return refused({ code: "invalid", fields: {} }, 411);
  if (length > largestRequest) return refused({ code: "file_too_large", of: "file" });
  const { state } = await readByLink(token);
  return state === "open" ? null : refused(closed[state]);
}

const json = (text: FormDataEntryValue | null): unknown => {
  try {
    return JSON.parse(typeof text === "string" ? text : "null");
  } catch {
    return null;
  }
};

/** A department's answers and its stamped reply; its link comes in the Authorization header, never in an address. */
export async function POST(request: Request): Promise<Response> {
  const token = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  const not = await whyNot(request, token);
  if (not) return not;
  const body = await request.formData().catch(() => null);
  const input = answerInput.safeParse(json(body?.get("answers") ?? null));
  if (!input.success)
    return refused({
      code: "invalid",
      fields: Object.fromEntries(input.error.issues.map(({ path, message }) => [path.join("."), message])),
    });
  const reply = body?.get("reply");
  const file = reply instanceof File && reply.size > 0 ? reply : null;
  return answer(await receiveAnswer({ ...input.data, token, reply: file }));
}
