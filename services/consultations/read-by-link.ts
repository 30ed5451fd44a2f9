import { type Database, desks } from "@/db/client";
import { findByLink } from "@/db/queries/consultation-links";
import { department } from "@/domain/actor";
import { type LinkedLetter, letterState } from "@/domain/consultation";
import { tokenDigest } from "../people/token-digest";
import { read } from "../requests/read";

/** What a department's link shows: the letter while it can be answered, else why not and whom to ask. */
export const readByLink = (token: string, on: Database = desks()): Promise<LinkedLetter> =>
  read(
    department,
    async ({ db, now }) => {
      const found = await findByLink(db, tokenDigest(token));
      if (!found) return { state: "unknown" };
      const { id, answeredAt, ...letter } = found;
      const { department: name, bodyName, dueOn } = letter;
      if (answeredAt !== null) return { state: "used", department: name, bodyName, answeredAt };
      if (letterState({ answeredAt, dueOn }, now) === "overdue")
        return { state: "expired", department: name, bodyName, dueOn };
      return { state: "open", id, letter };
    },
    on,
  );
