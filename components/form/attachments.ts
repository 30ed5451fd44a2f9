"use client";
import { createContext } from "react";
import type { Attachment } from "@/domain/attachment";
import type { AttachmentInput, CertificateRowsInput } from "@/domain/attachment-input";
import type { PaperMark } from "@/domain/paper";
import type { Send } from "./send";

export type AttachmentVerbs = {
  readonly removeAttachment: Send<AttachmentInput, { readonly attachmentId: string }>;
  readonly restoreAttachment: Send<AttachmentInput, Attachment>;
  readonly moveCertificates: Send<CertificateRowsInput, readonly Attachment[]>;
};

/** Where the rows of 所获荣誉 went: for each row as it was, the row it is now, or null. */
export type RowChange = (row: number) => number | null;

export type FormFiles = Omit<AttachmentVerbs, "moveCertificates"> & {
  readonly files: readonly Attachment[];
  readonly nominationId: () => Promise<string | null>;
  readonly add: (file: Attachment) => void;
  readonly drop: (id: string) => void;
  /** Certificates follow their rows. */
  readonly follow: (change: RowChange) => void;
  /** The certificates that went with the row deleted last come back to this one. */
  readonly bringBack: (row: number) => void;
};

export type AttachmentDesk = FormFiles & {
  /** The text that a stamped scan has to be of; null before there is one. */
  readonly mark: PaperMark | null;
};

/** The files of the form; the form around the fields keeps them. */
export const Attachments = createContext<AttachmentDesk | null>(null);
