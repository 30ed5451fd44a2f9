import { dayOf } from "@/domain/calendar";
import { formDraft } from "@/domain/form-draft";
import type { FormDraft } from "@/domain/nomination";
import type { RoundWithRules } from "@/domain/round";
import { fieldErrors } from "@/domain/submission";
import { questionsFor } from "./questions-for";

/** One sentence a field; keys are paths such as "honours.0.title". */
export type FieldErrors = Readonly<Record<string, string>>;

export type ReadForm = {
  /** Null where it cannot be kept as it stands. */
  readonly form: FormDraft | null;
  readonly unreadable: FieldErrors;
};

/** What a submission would lack. */
const lacks = (
  form: FormDraft,
  { round, now }: { readonly round: RoundWithRules; readonly now: string },
): FieldErrors =>
  fieldErrors(
    form,
    dayOf(now),
    questionsFor(round, form.award).map(({ key }) => key),
  );

/** The form as a draft keeps it. */
function read(form: FormDraft): ReadForm {
  const parsed = formDraft.safeParse(form);
  if (parsed.success) return { form: parsed.data, unreadable: {} };
  return {
    form: null,
    unreadable: Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join("."), message])),
  };
}

export const formChecks = { lacks, read };
