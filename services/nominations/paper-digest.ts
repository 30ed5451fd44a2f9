import { createHash } from "node:crypto";
import { canonicalJson } from "@/domain/canonical";
import type { FormDraft } from "@/domain/nomination";
import { paperText } from "@/domain/paper-text";

/** The SHA-256 in hex that stands for the papers of a form: the same as long as they print the same of it. */
export const paperDigest = (form: FormDraft): string =>
  createHash("sha256")
    .update(canonicalJson(paperText(form)))
    .digest("hex");
