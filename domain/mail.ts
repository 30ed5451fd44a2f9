/** A letter of the outbox: to one address, exactly as it is stored, in plain text. */
export type Letter = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** Where a letter stands: sent, to be tried (again), or given up. */
export type LetterState = "sent" | "waiting" | "dead";

export type OutboxLine = Letter & {
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly attempts: number;
  readonly dueAt: string;
  /** The code of the last failure; empty when there was none. */
  readonly failure: string;
};

/** What the administrator sees of the mail. */
export type MailDesk = { readonly now: string; readonly isSetUp: boolean; readonly lines: readonly OutboxLine[] };

/** A letter that has failed so often is not tried again. */
export const mostAttempts = 8;

const minute = 60_000;

/** The moment of the next try after so many failures: one minute, two, four, up to an hour and four minutes. */
export const nextTry = (now: string, attempts: number): string =>
  new Date(Date.parse(now) + minute * 2 ** (attempts - 1)).toISOString();

export function letterState({ sentAt, attempts }: Pick<OutboxLine, "sentAt" | "attempts">): LetterState {
  if (sentAt !== null) return "sent";
  return attempts >= mostAttempts ? "dead" : "waiting";
}
