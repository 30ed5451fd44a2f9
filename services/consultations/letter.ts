import { type Database, desks } from "@/db/client";
import { findByLink } from "@/db/queries/consultation-links";
import { findByToken } from "@/db/queries/consultations";
import { findRound } from "@/db/queries/rounds";
import type { Actor } from "@/domain/actor";
import { linkOf, type PrintedLetter } from "@/domain/consultation";
import type { LetterInput } from "@/domain/consultation-input";
import { siteAddress } from "@/outside/site-address";
import { tokenDigest } from "../people/token-digest";
import { read } from "../requests/read";

/** What a letter is printed from, for a reviewer of its body who has just been given its link; null for everybody else. */
export const letter = (
  actor: Actor,
  { consultationId, token }: LetterInput,
  on: Database = desks(),
): Promise<PrintedLetter | null> =>
  read(
    actor,
    async ({ db }) => {
      if (actor.role !== "county") return null;
      const row = await findByToken(db, consultationId, tokenDigest(token));
      const found = row ? await findByLink(db, tokenDigest(token)) : null;
      const round = row ? await findRound(db, row.roundId) : null;
      if (!found || !round) return null;
      const { id: _id, answeredAt: _answeredAt, ...asked } = found;
      return { ...asked, basis: round.basis, link: linkOf(siteAddress(), token) };
    },
    on,
  );
