import type { Refusal } from "@/domain/refusal";
import type { Held } from "./held";

const isRefused = (body: unknown): body is { readonly refusal: Refusal } =>
  typeof body === "object" && body !== null && "refusal" in body;

export type Sent =
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "lost" };

export type SendDecision = (held: Held) => Promise<Sent>;

/** Sends a decision so that it goes out even while the page is being left; the same key sent twice is one decision. */
export const sendDecision: SendDecision = async ({ key, decision: { verb, input } }) => {
  try {
    const response = await fetch("/api/decisions", {
      method: "POST",
      keepalive: true,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ verb, key, input }),
    });
    const body: unknown = await response.json();
    if (isRefused(body)) return { kind: "refused", refusal: body.refusal };
    return response.ok ? { kind: "done" } : { kind: "lost" };
  } catch {
    return { kind: "lost" };
  }
};
