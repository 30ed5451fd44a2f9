import { env } from "@/env";

/** The site's own origins; with a demonstration both names of this machine. */
const own = (): readonly string[] => {
  const site = new URL(env.SITE_URL);
  if (env.DEMO === "0") return [site.origin];
  const port = site.port === "" ? "" : `:${site.port}`;
  return [site.origin, `http://localhost${port}`, `http://127.0.0.1${port}`];
};

/** Whether a request that changes something was sent by one of our own pages. */
export function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  const fetchSite = headers.get("sec-fetch-site");
  if (fetchSite !== null && fetchSite !== "same-origin") return false;
  return origin !== null && own().includes(origin);
}
