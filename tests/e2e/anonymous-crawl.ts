const most = 200;

/** Everything that an anonymous visitor reaches from the front page: address and the whole answer, scripts' data included. */
export async function anonymousCrawl(site: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const waiting = ["/", "/roll", "/roll?view=cards", "/notices", "/sign-in"];
  while (waiting.length > 0 && found.size < most) {
    const path = waiting.shift() ?? "/";
    if (found.has(path)) continue;
    const answer = await fetch(new URL(path, site), { redirect: "manual" });
    const body = await answer.text();
    found.set(path, body);
    if (!(answer.headers.get("content-type") ?? "").startsWith("text/html")) continue;
    for (const [, href] of body.matchAll(/href="(\/[^"#]*)/g)) {
      const next = (href ?? "").replaceAll("&amp;", "&");
      if (!next.startsWith("/_next") && !next.startsWith("//")) waiting.push(next);
    }
  }
  return found;
}

/** The addresses of a crawl whose answer holds any of these names. */
export const wherever = (crawl: ReadonlyMap<string, string>, names: readonly string[]): readonly string[] =>
  [...crawl].filter(([, body]) => names.some((name) => body.includes(name))).map(([path]) => path);
