import { type SignKind, signKinds } from "./decision";

/** A list is announced over one proofreading and two privacy signatures of three different people. */
const signaturesNeeded: Readonly<Record<SignKind, number>> = { proofreading: 1, privacy: 2 };

type Signed = { readonly kind: SignKind };

export const isComplete = (kind: SignKind, current: readonly Signed[]): boolean =>
  current.filter((one) => one.kind === kind).length >= signaturesNeeded[kind];

const words: Readonly<Record<SignKind, string>> = { proofreading: "校对", privacy: "隐私" };

/** The signatures that are missing, in words: "校对1处", "隐私2处". */
export const missingSignatures = (current: readonly Signed[]): readonly string[] =>
  signKinds.flatMap((kind) => {
    const missing = signaturesNeeded[kind] - current.filter((one) => one.kind === kind).length;
    return missing > 0 ? [`${words[kind]}${missing}处`] : [];
  });
