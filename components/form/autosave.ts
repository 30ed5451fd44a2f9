import type { Refusal } from "@/domain/refusal";
import type { Result } from "@/domain/result";

export type SaveState =
  | { readonly kind: "untouched" }
  | { readonly kind: "unsaved" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved" }
  | { readonly kind: "lost" }
  | { readonly kind: "kept" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** One request: what is sent, and the key under which it is repeated until an answer comes. */
export type PendingSave<Value> = { readonly value: Value; readonly key: string };

export type AutosaveOptions<Value, Saved> = {
  /** What is to be sent now; null when it cannot be kept as it stands. */
  readonly read: () => Value | null;
  readonly send: (value: Value, key: string) => Promise<Result<Saved>>;
  /** Whether to wait, as while an input method composes. */
  readonly isHeld: () => boolean;
  readonly onSaved: (saved: Saved) => void;
  readonly onState: (state: SaveState) => void;
  /** Hears whenever what is not saved yet has changed: the request under way, and whether there is more; null when all is safe. */
  readonly onQueue: (queue: { readonly pending: PendingSave<Value> | null } | null) => void;
  /** Whether what could not be sent now is safe on this machine until there is a line again. */
  readonly isKept: () => boolean;
};

type Outcome = "clean" | "more" | "stuck";

const delay = 1_000;
const longest = 30_000;
const again: readonly Refusal["code"][] = ["duplicate_request", "too_many_requests"];
const final: readonly Refusal["code"][] = ["stale", "stale_form", "not_found", "not_from_here", "not_your_role"];

/**
 * Keeps a form saved: a second after the last change, one request at a time. A request whose answer was lost is sent again
 * as it was, under the same key, with growing pauses; what was changed meanwhile goes out after it under a key of its own.
 * After a refusal that somebody has to settle first it waits for `resume`.
 */
export class Autosave<Value, Saved> {
  private readonly options: AutosaveOptions<Value, Saved>;
  private pending: PendingSave<Value> | null = null;
  private running: Promise<Outcome> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dirty = false;
  private halted = false;
  private failures = 0;

  constructor(options: AutosaveOptions<Value, Saved>) {
    this.options = options;
  }

  get isSafe(): boolean {
    return !this.dirty && this.pending === null;
  }

  /** The form has changed. */
  touch(): void {
    this.dirty = true;
    this.tell();
    if (this.halted || this.running !== null || this.failures > 0) return;
    this.options.onState({ kind: "unsaved" });
    this.arm(delay);
  }

  /** Takes up what an earlier visit had not saved, beginning with the request whose answer it never heard. */
  restore(pending: PendingSave<Value> | null): void {
    this.pending ??= pending;
    this.dirty = true;
    this.tell();
    this.arm(0);
  }

  /** Goes on after a refusal that has been settled. */
  async resume(): Promise<boolean> {
    await this.running;
    this.halted = false;
    this.failures = 0;
    return this.flush();
  }

  /** Sends at once what is not saved yet; whether everything is safe then. */
  async flush(): Promise<boolean> {
    let outcome: Outcome = "more";
    while (outcome === "more") outcome = await this.round();
    return outcome === "clean";
  }

  private tell(): void {
    this.options.onQueue(this.isSafe ? null : { pending: this.pending });
  }

  private arm(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.tick(), wait);
  }

  private async tick(): Promise<void> {
    if ((await this.round()) === "more") this.arm(delay);
  }

  private round(): Promise<Outcome> {
    this.running ??= this.sendOnce().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async sendOnce(): Promise<Outcome> {
    clearTimeout(this.timer);
    if (this.halted) return "stuck";
    if (this.pending === null && !this.dirty) return "clean";
    if (this.options.isHeld()) {
      this.arm(delay);
      return "stuck";
    }
    const request = this.pending ?? this.next();
    if (request === null) return "stuck";
    this.options.onState({ kind: "saving" });
    const answer = await this.options.send(request.value, request.key).catch(() => null);
    if (answer === null || (!answer.ok && again.includes(answer.refusal.code))) return this.lose();
    if (!answer.ok && answer.refusal.code === "not_signed_in") return this.pause(answer.refusal);
    this.pending = null;
    this.failures = 0;
    return answer.ok ? this.keep(answer.value) : this.give(answer.refusal);
  }

  private next(): PendingSave<Value> | null {
    const value = this.options.read();
    if (value === null) {
      this.options.onState({ kind: "unreadable" });
      return null;
    }
    this.dirty = false;
    this.pending = { value, key: crypto.randomUUID() };
    this.tell();
    return this.pending;
  }

  private lose(): Outcome {
    this.failures += 1;
    this.options.onState({ kind: this.options.isKept() ? "kept" : "lost" });
    this.arm(Math.min(longest, delay * 2 ** this.failures));
    return "stuck";
  }

  private keep(saved: Saved): Outcome {
    this.options.onSaved(saved);
    this.tell();
    this.options.onState({ kind: this.dirty ? "unsaved" : "saved" });
    return this.dirty ? "more" : "clean";
  }

  /** Without a session nothing was written, unless an answer was lost before: the same request goes out again later. */
  private pause(refusal: Refusal): Outcome {
    this.halted = true;
    this.options.onState({ kind: "refused", refusal });
    return "stuck";
  }

  private give(refusal: Refusal): Outcome {
    this.dirty = true;
    this.halted = final.includes(refusal.code);
    this.options.onState({ kind: "refused", refusal });
    return "stuck";
  }
}
