import { type Database, desks } from "@/db/client";
import { findLinkState, type LinkState } from "@/db/queries/judge-links";
import { tokenDigest } from "./token-digest";

export type { LinkState };

/** How an invitation's link stands; looking does not use it up. */
export const linkState = (link: string, on: Database = desks()): Promise<LinkState> =>
  findLinkState(on, tokenDigest(link));
