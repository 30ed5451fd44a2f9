import { createHash } from "node:crypto";

/** What the database knows of a token. */
export const tokenDigest = (token: string): Buffer => createHash("sha256").update(token).digest();
