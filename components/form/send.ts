import type { Result } from "@/domain/result";

/** A verb as a screen sees it: the input and the key of this one request; a retry repeats the key. */
export type Send<In, Out = unknown> = (input: In, key: string) => Promise<Result<Out>>;
