import { createHash } from "node:crypto";
import { canonicalJson, type Json } from "@/domain/canonical";

/** What stands in the log for words that a person typed. */
export const saidDigest = (said: Json): string => createHash("sha256").update(canonicalJson(said)).digest("hex");
