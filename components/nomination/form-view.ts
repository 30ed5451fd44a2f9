import type { FormDraft, FormField } from "@/domain/nomination";
import type { PaperMark } from "@/domain/paper";
import type { FormPage } from "@/domain/unit-desk";
import type { Assessment } from "./assess";

/** What a section of the form shows: the answers as they stand, what they amount to, what may be changed. */
export type FormView = {
  readonly values: FormDraft;
  readonly assessment: Assessment;
  readonly page: FormPage;
  readonly isOpen: (field: FormField) => boolean;
  /** Of the text as it was saved last; null before the first time. */
  readonly mark: PaperMark | null;
};
