import { createHash } from "node:crypto";
import type { Attachment } from "@/domain/attachment";
import type { FormDraft } from "@/domain/nomination";
import { sectionText } from "@/domain/review-marks";

/** The SHA-256 that stands for a section of a submission, its files included. */
export const sectionDigest = (form: FormDraft, files: readonly Attachment[], section: number): Buffer =>
  createHash("sha256")
    .update(sectionText(form, files, section))
    .digest();
