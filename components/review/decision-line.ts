import { heldFor, type HeldInput } from "@/domain/held-decision";
import type { Refusal } from "@/domain/refusal";
import { caseOf, type Held } from "./held";
import type { Decided } from "./held-context";
import { keptDecisions } from "./kept-decisions";
import type { SendDecision } from "./send-decision";

/** A decision that has not been carried out: refused, lost on the line, or never sent since the page was gone before. */
export type Undone = { readonly held: Held; readonly why: Refusal | "lost" | "unsent" };

const passing: readonly Refusal["code"][] = ["not_signed_in", "too_many_requests", "duplicate_request"];

/** Whether the same decision may be sent again under its key: nothing has been said against it. */
export const mayGoAgain = (why: Undone["why"]): boolean =>
  why === "lost" || why === "unsent" || passing.includes(why.code);

/** What the desk shows of its decisions. */
export type LineState = {
  readonly held: Held | null;
  /** The cases whose decision is on its way. */
  readonly sending: readonly string[];
  readonly undone: readonly Undone[];
};

export const idle: LineState = { held: null, sending: [], undone: [] };

/** The page that the decisions are made on. */
export type Desk = {
  readonly account: string;
  readonly send: SendDecision;
  readonly go: (href: string) => void;
  readonly refresh: () => void;
};

/** Holds a decision for ten seconds, then sends it; keeps what was typed until it is known to be carried out. */
export class DecisionLine {
  private readonly desk: () => Desk;
  private readonly onState: (state: LineState) => void;
  private state = idle;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly kept = new Map<string, HeldInput>();
  private readonly decided = new Map<string, number>();

  constructor(desk: () => Desk, onState: (state: LineState) => void) {
    this.desk = desk;
    this.onState = onState;
  }

  /** Takes up what an earlier page of this tab left: what was sent is asked for again under its key, what was not waits to be told. */
  takeUp(): void {
    for (const one of keptDecisions.list(this.desk().account)) {
      if (one.state === "sent") void this.deliver(one);
      else this.put({ undone: [...this.undoneBut(one), { held: one, why: "unsent" }] });
    }
  }

  /** Holds a decision; one that is held already goes out at once. */
  readonly decide = (what: Decided): void => {
    this.flush();
    const { account } = this.desk();
    const held: Held = { ...what, key: crypto.randomUUID(), account, until: Date.now() + heldFor, state: "held" };
    keptDecisions.put(held);
    this.decided.set(caseOf(held), what.decision.input.version);
    this.put({ held, undone: this.state.undone.filter((one) => caseOf(one.held) !== caseOf(held)) });
    this.timer = setTimeout(this.flush, heldFor);
  };

  /** Sends what is held now. */
  readonly flush = (): void => {
    const { held } = this.state;
    if (held !== null) void this.deliver(this.release(held));
  };

  readonly undo = (): void => {
    const { held } = this.state;
    if (held !== null) this.giveUp(this.release(held));
  };

  /** Opens the case of a decision that is not to go out, with what was typed. */
  readonly giveUp = (one: Held): void => {
    keptDecisions.remove(one.key);
    this.takeBack(one);
    this.put({ undone: this.undoneBut(one) });
    this.desk().go(one.href);
  };

  /** Looks at the case of a refused decision; what was typed stays in sight. */
  readonly look = (one: Held): void => this.desk().go(one.href);

  readonly dismiss = (one: Held): void => this.put({ undone: this.undoneBut(one) });

  readonly deliver = async (one: Held): Promise<void> => {
    keptDecisions.put({ ...one, state: "sent" });
    this.put({ undone: this.undoneBut(one), sending: [...this.state.sending, caseOf(one)] });
    const sent = await this.desk().send(one);
    this.put({ sending: this.state.sending.filter((id) => id !== caseOf(one)) });
    if (sent.kind === "done") {
      this.kept.delete(caseOf(one));
      this.settle(one);
      return;
    }
    const why = sent.kind === "lost" ? "lost" : sent.refusal;
    this.takeBack(one);
    this.put({ undone: [...this.undoneBut(one), { held: one, why }] });
    if (!mayGoAgain(why)) this.settle(one);
  };

  /** What was decided about a case and taken back, or refused. */
  readonly keptOf = (nominationId: string): HeldInput | null => this.kept.get(nominationId) ?? null;

  /** Whether a case has been decided here, at this version where one is given. */
  readonly isDecided = (nominationId: string, version?: number): boolean => {
    const at = this.decided.get(nominationId);
    return at !== undefined && (version === undefined || at === version);
  };

  private settle({ key }: Held): void {
    keptDecisions.remove(key);
    this.desk().refresh();
  }

  private release(held: Held): Held {
    clearTimeout(this.timer);
    this.put({ held: null });
    return held;
  }

  private takeBack(one: Held): void {
    this.kept.set(caseOf(one), one.decision);
    this.decided.delete(caseOf(one));
  }

  private readonly undoneBut = ({ key }: Held): readonly Undone[] =>
    this.state.undone.filter((one) => one.held.key !== key);

  private put(change: Partial<LineState>): void {
    this.state = { ...this.state, ...change };
    this.onState(this.state);
  }
}
