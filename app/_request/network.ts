import "server-only";
import { env } from "@/env";

/**
 * The network a sign-in comes from, for its lockout: the hop that a trusted proxy added (IPv4 /24, IPv6 /64).
 * Without such a proxy the header is anybody's word, and all count as one network.
 */
export function networkOf(headers: Readonly<Record<string, unknown>>): string {
  if (env.TRUSTED_PROXY === "0") return "direct";
  const hops = headers["x-forwarded-for"];
  const hop = typeof hops === "string" ? hops.split(",").at(-1)?.trim() : undefined;
  if (!hop) return "direct";
  return hop.includes(":") ? hop.split(":").slice(0, 4).join(":") : hop.split(".").slice(0, 3).join(".");
}
