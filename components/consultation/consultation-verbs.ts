import type { AskInput, OverrideAnswerInput, RemindInput, RenewLinkInput } from "@/domain/consultation-input";
import type { Send } from "../form/send";

type SentLetters = {
  readonly letters: readonly { readonly consultationId: string; readonly department: string }[];
};

/** What a body does about its letters. */
export type ConsultationVerbs = {
  readonly ask: Send<AskInput, SentLetters>;
  readonly renewLink: Send<RenewLinkInput>;
  readonly remind: Send<RemindInput, { readonly byMail: boolean }>;
};

export type OverrideAnswer = Send<OverrideAnswerInput>;
