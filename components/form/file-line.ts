"use client";
import type { Attachment, Upload } from "@/domain/attachment";
import type { UploadInput } from "@/domain/attachment-input";
import type { Refusal } from "@/domain/refusal";

/** What came back; `lost` where nothing did, or only word that it is to be tried again later. */
export type Reply<T> =
  | { readonly kind: "ok"; readonly value: T }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "lost" };

type Ask = {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Blob;
  readonly signal?: AbortSignal;
  readonly onSent?: (bytes: number) => void;
};

const stalled = 30_000;

const refusalIn = (body: unknown): Refusal | null =>
  typeof body === "object" && body !== null && "refusal" in body ? (body.refusal as Refusal) : null;

function replyOf<T>({ status, response }: XMLHttpRequest): Reply<T> {
  if (status >= 200 && status < 300) return { kind: "ok", value: response as T };
  const refusal = status >= 500 || status === 429 ? null : refusalIn(response);
  return refusal === null ? { kind: "lost" } : { kind: "refused", refusal };
}

/** One request that tells how far it is, and is given up when nothing moves for half a minute. */
function ask<T>({ method, path, headers = {}, body, signal, onSent }: Ask): Promise<Reply<T>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), stalled);
    };
    const end = (reply: Reply<T>) => {
      clearTimeout(timer);
      resolve(reply);
    };
    request.open(method, path);
    request.responseType = "json";
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", ({ loaded }) => {
      wait();
      onSent?.(loaded);
    });
    request.addEventListener("load", () => end(replyOf<T>(request)));
    for (const event of ["error", "abort"] as const) request.addEventListener(event, () => end({ kind: "lost" }));
    signal?.addEventListener("abort", () => request.abort());
    wait();
    request.send(body ?? null);
  });
}

type Part = { readonly from: number; readonly signal: AbortSignal; readonly onSent: (bytes: number) => void };

type Arrived = { readonly received: number; readonly honourRow: number | null; readonly attachment: Attachment | null };

/** The way of files to the server: the one place of the screens that sends anything but a verb. */
export const fileLine = {
  part: 4 * 1024 * 1024,

  declare: (input: UploadInput, key: string): Promise<Reply<Upload>> =>
    ask({
      method: "POST",
      path: "/api/uploads",
      headers: { "content-type": "application/json", "x-request-key": key },
      body: JSON.stringify(input),
    }),

  send(uploadId: string, file: Blob, { from, signal, onSent }: Part): Promise<Reply<Upload>> {
    const to = Math.min(file.size, from + fileLine.part);
    return ask({
      method: "PUT",
      path: `/api/uploads/${uploadId}`,
      headers: {
        "content-type": "application/octet-stream",
        "content-range": `bytes ${from}-${to - 1}/${file.size}`,
      },
      body: file.slice(from, to),
      signal,
      onSent,
    });
  },

  ask: (uploadId: string): Promise<Reply<Arrived>> => ask({ method: "GET", path: `/api/uploads/${uploadId}` }),

  finish: (uploadId: string): Promise<Reply<Attachment>> => ask({ method: "POST", path: `/api/uploads/${uploadId}` }),

  cancel: (uploadId: string): Promise<Reply<unknown>> => ask({ method: "DELETE", path: `/api/uploads/${uploadId}` }),

  list: (nominationId: string): Promise<Reply<readonly Attachment[]>> =>
    ask({ method: "GET", path: `/api/attachments?nomination=${nominationId}` }),
};
