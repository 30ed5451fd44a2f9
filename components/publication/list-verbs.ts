import type {
  AnnounceInput,
  CloseObjectionInput,
  ReasonInput,
  RegisterObjectionInput,
  ReleaseInput,
  SignInput,
} from "@/domain/decision";
import type { Send } from "../form/send";

/** What can be done with a list and what is on it. */
export type ListVerbs = {
  readonly sign: Send<SignInput>;
  readonly announce: Send<AnnounceInput>;
  readonly registerObjection: Send<RegisterObjectionInput>;
  readonly closeObjection: Send<CloseObjectionInput>;
  readonly release: Send<ReleaseInput>;
  readonly halt: Send<ReasonInput>;
  readonly sendBack: Send<ReasonInput>;
};
