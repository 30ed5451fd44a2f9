/** Where to go after sign-in: the address that was asked for when it is one of this site, else the desk. */
export function landing(asked: string | null, origin: string): string {
  const desk = `${origin}/desk`;
  if (asked === null || !URL.canParse(asked, origin)) return desk;
  const url = new URL(asked, origin);
  const isPage = url.origin === origin && !url.pathname.startsWith("/api/") && url.pathname !== "/sign-in";
  return isPage ? url.href : desk;
}
