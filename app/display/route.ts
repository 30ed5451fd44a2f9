import { cookies } from "next/headers";
import { displayKeys, displayModes, isDisplayValue } from "@/components/ui/display-mode";

const aYear = 31_536_000;

/** The path the request came from, on this site only. */
function pathBefore(request: Request): string {
  const referer = request.headers.get("referer");
  const host = request.headers.get("host");
  if (referer === null || !URL.canParse(referer)) return "/";
  const { host: from, pathname, search } = new URL(referer);
  return from === host && !pathname.startsWith("//") ? pathname + search : "/";
}

/** Keeps how pages are shown, for readers without scripts. */
export async function POST(request: Request): Promise<Response> {
  const type = request.headers.get("content-type") ?? "";
  const size = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!type.startsWith("application/x-www-form-urlencoded") || !(size <= 200))
    return new Response(null, { status: 400 });
  const form = new URLSearchParams(await request.text());
  const kept = await cookies();
  for (const key of displayKeys) {
    const value = form.get(key);
    if (value !== null && isDisplayValue(key, value)) {
      kept.set(displayModes[key].cookie, value, { path: "/", maxAge: aYear, sameSite: "lax" });
    }
  }
  return new Response(null, { status: 303, headers: { location: pathBefore(request) } });
}
