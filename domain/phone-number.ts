import { typed } from "./typed-text";

const permitted = /^[\d+() —–、,;/转-]+$/;

/** A telephone number as offices write them: 7 digits or more, with area codes, several numbers and extensions let through. */
export const phoneNumber = (missing: string) =>
  typed(40)
    .overwrite((text) => text.normalize("NFKC").trim())
    .refine((text) => text !== "", { error: missing, abort: true })
    .refine((text) => permitted.test(text) && text.replace(/\D/g, "").length >= 7, "请填电话号码，如0358-8220000");
