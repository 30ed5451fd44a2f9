/** So many days a judge's link can be used, once. */
export const linkDays = 14;

/** Where a judge's link leads to on this site. */
export const linkPath = (token: string): `/invitation/${string}` => `/invitation/${token}`;
