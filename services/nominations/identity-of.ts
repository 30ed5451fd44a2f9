import type { Identity } from "@/db/queries/honours";
import { tidyCreditCode } from "@/domain/credit-code";
import type { FormDraft } from "@/domain/nomination";

/** By what the collective of a form is recognised. */
export const identityOf = (form: FormDraft): Identity => ({
  creditCode: form.noOwnCode ? "" : tidyCreditCode(form.creditCode),
  fullName: form.fullName.trim(),
});
