import "server-only";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { env } from "@/env";

const folder = (): string => join(env.DATA_DIR, "uploads");

/** Where the bytes of an upload under way lie on this machine. */
export const placeOf = (uploadId: string, part: "sent" | "image" | "thumbnail" = "sent"): string =>
  join(folder(), `${uploadId}.${part}`);

export const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

export async function digestOf(path: string): Promise<Buffer> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest();
}

export async function discard(uploadId: string): Promise<void> {
  const parts = ["sent", "image", "thumbnail"] as const;
  await Promise.all(parts.map((part) => rm(placeOf(uploadId, part), { force: true })));
}

/** Removes what has been lying longer than this, since nobody comes back for it. */
export async function discardOlderThan(milliseconds: number): Promise<void> {
  const names = await readdir(folder()).catch(() => []);
  for (const name of names) {
    const found = await stat(join(folder(), name)).catch(() => null);
    if (found && Date.now() - found.mtimeMs > milliseconds) await rm(join(folder(), name), { force: true });
  }
}

export type Arrival = {
  readonly received: number;
  /** `elsewhere`: it does not begin where the file ends; `cut`: the line dropped, what came is kept. */
  readonly outcome: "whole" | "cut" | "too_large" | "elsewhere";
};

type Bytes = ReadableStream<Uint8Array>;
type Writing = { readonly stop: () => void; readonly done: Promise<unknown> };

declare global {
  /** Kept on the process, since a bundler may load this file more than once. */
  var jinguoArrivals: Map<string, Writing> | undefined;
}

const arrivals = (): Map<string, Writing> => {
  globalThis.jinguoArrivals ??= new Map();
  return globalThis.jinguoArrivals;
};

/**
 * Adds a stream to an upload's bytes while counting them, never beyond `size`. A second request for the same upload
 * ends the first, whose line has most likely dropped.
 */
export async function arrive(uploadId: string, from: number, size: number, body: Bytes): Promise<Arrival> {
  const earlier = arrivals().get(uploadId);
  earlier?.stop();
  const reader = body.getReader();
  const stopped = new AbortController();
  const work = (earlier?.done ?? Promise.resolve()).then(() =>
    write(uploadId, { from, size, reader, stopped: stopped.signal }),
  );
  const writing = { stop: () => stopped.abort(), done: work.catch(() => null) };
  arrivals().set(uploadId, writing);
  stopped.signal.addEventListener("abort", () => void reader.cancel().catch(() => null));
  return work.finally(() => {
    if (arrivals().get(uploadId) === writing) arrivals().delete(uploadId);
  });
}

type Source = {
  readonly from: number;
  readonly size: number;
  readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly stopped: AbortSignal;
};

async function write(uploadId: string, source: Source): Promise<Arrival> {
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const file = await open(placeOf(uploadId), "a", 0o600);
  try {
    const received = (await file.stat()).size;
    if (received !== source.from) {
      await source.reader.cancel().catch(() => null);
      return { received, outcome: "elsewhere" };
    }
    const arrival = await take(source, (bytes) => file.appendFile(bytes));
    if (arrival.outcome === "too_large") await file.truncate(source.from);
    await file.sync();
    return arrival;
  } finally {
    await file.close();
  }
}

async function take(
  { from, size, reader, stopped }: Source,
  keep: (bytes: Uint8Array) => Promise<void>,
): Promise<Arrival> {
  let received = from;
  for (;;) {
    const next = await reader.read().catch(() => null);
    if (next === null || stopped.aborted) return { received, outcome: "cut" };
    if (next.done) return { received, outcome: "whole" };
    received += next.value.byteLength;
    if (received > size) {
      await reader.cancel().catch(() => null);
      return { received: from, outcome: "too_large" };
    }
    await keep(next.value);
  }
}
