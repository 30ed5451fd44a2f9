import type { ConsultationAnswer } from "@/domain/consultation";

/** What a department is about to say about one nomination. */
export type Saying = { readonly answer: ConsultationAnswer | null; readonly reason: string };
