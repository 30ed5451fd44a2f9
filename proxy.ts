import { type NextRequest, NextResponse } from "next/server";
import { isOwnOrigin } from "@/app/_request/origin";
import { env } from "@/env";

const largestAction = 1_000_000;

/** Refuses what no page of ours sends, before Next parses it. It guards nothing else: rights are asked where the act is. */
function refuse(request: NextRequest): Response | null {
  if (!request.headers.has("next-action")) return null;
  if (request.method !== "POST") return new Response(null, { status: 405 });
  if (!isOwnOrigin(request.headers)) return new Response(null, { status: 403 });
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (Number.isNaN(length)) return new Response(null, { status: 411 });
  return length > largestAction ? new Response(null, { status: 413 }) : null;
}

function policy(nonce: string): string {
  const development = env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** An address that is itself a secret: it goes to no other page and into no index. */
const isLink = (path: string): boolean => path.startsWith("/consult/");

export function proxy(request: NextRequest): Response {
  const refused = refuse(request);
  if (refused) return refused;
  const csp = policy(crypto.randomUUID().replaceAll("-", ""));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", csp);
  headers.set("x-asked-for", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", csp);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", isLink(request.nextUrl.pathname) ? "no-referrer" : "same-origin");
  if (isLink(request.nextUrl.pathname)) response.headers.set("x-robots-tag", "noindex, noarchive");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=()");
  return response;
}

export const config = { matcher: ["/((?!_next/static|_next/image|api/|icon.svg).*)"] };
