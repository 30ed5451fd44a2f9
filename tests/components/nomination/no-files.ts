import type { AttachmentVerbs } from "@/components/form/attachments";
import { refuse } from "@/domain/result";

/** The verbs of files where a test has none. */
export const noFiles: AttachmentVerbs = {
  removeAttachment: async () => refuse({ code: "not_found" }),
  restoreAttachment: async () => refuse({ code: "not_found" }),
  moveCertificates: async () => refuse({ code: "not_found" }),
};
