import { createHash } from "node:crypto";
import { canonicalJson } from "@/domain/canonical";
import type { FormDraft } from "@/domain/nomination";

/** The SHA-256 that stands for a form, whatever the order of its keys. */
export const formDigest = (form: FormDraft): Buffer => createHash("sha256").update(canonicalJson(form)).digest();
