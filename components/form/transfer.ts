"use client";
import type { Attachment, AttachmentSlot } from "@/domain/attachment";
import type { Refusal } from "@/domain/refusal";
import { fileLine, type Reply } from "./file-line";
import { keptUploads } from "./kept-uploads";

export type TransferState =
  | { readonly kind: "waiting" }
  | { readonly kind: "sending"; readonly sent: number; readonly secondsLeft: number | null }
  | { readonly kind: "paused"; readonly sent: number }
  | { readonly kind: "lost"; readonly sent: number }
  | { readonly kind: "checking" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "unsaved" };

export type TransferOptions = {
  readonly file: File;
  readonly slot: AttachmentSlot;
  readonly honourRow: number | null;
  /** The nomination that it belongs to, saved first where there is none yet; null where that fails. */
  readonly nominationId: () => Promise<string | null>;
  /** An upload that an earlier visit began with this file, to go on with. */
  readonly resumed: string | null;
  readonly onDeclared: (uploadId: string, nominationId: string) => void;
  readonly onState: (state: TransferState) => void;
  readonly onDone: (attachment: Attachment) => void;
};

type Step = "more" | "done" | "wait" | "stop";

const longest = 30_000;

/** Sends one file in parts. After a dropped line it asks how much has arrived and goes on from there, with growing pauses. */
export class Transfer {
  readonly id = crypto.randomUUID();
  readonly file: File;
  private readonly options: TransferOptions;
  private uploadId: string | null = null;
  private sent = 0;
  private isRunning = false;
  private isWanted = false;
  private isAligned: boolean;
  private failures = 0;
  private line = new AbortController();
  private wake: () => void = () => {};

  constructor(options: TransferOptions) {
    this.options = options;
    this.file = options.file;
    this.uploadId = options.resumed;
    this.isAligned = options.resumed === null;
  }

  /** Begins, goes on after a pause, or tries again at once after a dropped line. */
  start(): void {
    this.isWanted = true;
    this.failures = 0;
    this.wake();
    if (!this.isRunning) void this.run();
  }

  pause(): void {
    this.isWanted = false;
    this.line.abort();
    this.options.onState({ kind: "paused", sent: this.sent });
  }

  cancel(): void {
    this.isWanted = false;
    this.line.abort();
    if (this.uploadId === null) return;
    keptUploads.remove(this.uploadId);
    void fileLine.cancel(this.uploadId);
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    let step: Step = "more";
    while (this.isWanted && (step === "more" || step === "wait")) {
      if (step === "wait") await this.rest();
      if (this.isWanted) step = await this.step();
    }
    this.isRunning = false;
  }

  private step(): Promise<Step> {
    if (this.uploadId === null) return this.declare();
    if (!this.isAligned) return this.align(this.uploadId);
    return this.sent < this.file.size ? this.send(this.uploadId) : this.finish(this.uploadId);
  }

  private async declare(): Promise<Step> {
    const nominationId = await this.options.nominationId();
    if (nominationId === null) return this.stop({ kind: "unsaved" });
    const { slot, honourRow } = this.options;
    const { name, size } = this.file;
    return this.after(
      await fileLine.declare({ nominationId, slot, honourRow, name, size }, this.id),
      ({ uploadId }) => {
        this.uploadId = uploadId;
        this.options.onDeclared(uploadId, nominationId);
        return "more";
      },
    );
  }

  private async align(uploadId: string): Promise<Step> {
    const reply = await fileLine.ask(uploadId);
    if (uploadId === this.options.resumed && reply.kind === "refused" && reply.refusal.code === "not_found") {
      this.uploadId = null;
      this.isAligned = true;
      return "more";
    }
    return this.after(reply, ({ received, attachment }) => {
      this.isAligned = true;
      this.sent = received;
      return attachment === null ? "more" : this.done(attachment);
    });
  }

  private async send(uploadId: string): Promise<Step> {
    const from = this.sent;
    const begun = performance.now();
    this.line = new AbortController();
    this.options.onState({ kind: "sending", sent: from, secondsLeft: null });
    const onSent = (bytes: number) => {
      const speed = bytes / Math.max(1, performance.now() - begun);
      const secondsLeft = Math.ceil((this.file.size - from - bytes) / speed / 1_000);
      if (this.isWanted) this.options.onState({ kind: "sending", sent: from + bytes, secondsLeft });
    };
    return this.after(
      await fileLine.send(uploadId, this.file, { from, signal: this.line.signal, onSent }),
      (upload) => {
        this.sent = upload.received;
        return "more";
      },
    );
  }

  private async finish(uploadId: string): Promise<Step> {
    this.options.onState({ kind: "checking" });
    return this.after(await fileLine.finish(uploadId), (attachment) => this.done(attachment));
  }

  private after<T>(reply: Reply<T>, goOn: (value: T) => Step): Step {
    if (reply.kind === "ok") {
      this.failures = 0;
      return goOn(reply.value);
    }
    this.isAligned = false;
    if (reply.kind === "lost" || reply.refusal.code === "upload_out_of_step") return "wait";
    return this.stop({ kind: "refused", refusal: reply.refusal });
  }

  private done(attachment: Attachment): Step {
    if (this.uploadId !== null) keptUploads.remove(this.uploadId);
    this.options.onDone(attachment);
    return "done";
  }

  private stop(state: TransferState): Step {
    this.isWanted = false;
    this.options.onState(state);
    return "stop";
  }

  /** Waits for the line: longer each time, no longer once the browser says that it is back. */
  private async rest(): Promise<void> {
    this.failures += 1;
    this.options.onState({ kind: "lost", sent: this.sent });
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.min(longest, 500 * 2 ** this.failures));
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
      window.addEventListener("online", this.wake, { once: true });
    });
    this.wake = () => {};
  }
}
