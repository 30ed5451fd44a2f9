import "server-only";
import { randomUUID } from "node:crypto";
import { createReadStream, openAsBlob } from "node:fs";
import { access, chmod, copyFile, mkdir, open, rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { AwsClient } from "aws4fetch";
import { env } from "@/env";

export type StoredFile = { readonly size: number; readonly body: ReadableStream<Uint8Array> };

/** Bytes by their name, which is their SHA-256: what is there once is never written again. */
export type FileStore = {
  readonly put: (name: string, path: string) => Promise<void>;
  readonly find: (name: string) => Promise<StoredFile | null>;
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function flush(path: string, flags: "r" | "r+"): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A folder of this machine: written aside, flushed, then renamed into place, readable by the service alone. */
export function folderStore(folder: string): FileStore {
  const placeOf = (name: string): string => join(folder, name.slice(0, 2), name);
  return {
    async put(name, path) {
      const place = placeOf(name);
      if (await exists(place)) return;
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      const aside = `${place}.${randomUUID()}`;
      await copyFile(path, aside);
      await flush(aside, "r+");
      await chmod(aside, 0o400);
      await rename(aside, place);
      await flush(dirname(place), "r");
    },
    async find(name) {
      const found = await stat(placeOf(name)).catch(() => null);
      if (found === null) return null;
      const stream = Readable.toWeb(createReadStream(placeOf(name)));
      return { size: found.size, body: stream as ReadableStream<Uint8Array> };
    },
  };
}

/** A bucket that speaks S3, from http(s)://key:secret@host/bucket?region=… */
export function bucketStore(address: string): FileStore {
  const { username, password, origin, pathname, searchParams } = new URL(address);
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
    service: "s3",
    region: searchParams.get("region") ?? "us-east-1",
  });
  const placeOf = (name: string): string => `${origin}${pathname.replace(/\/$/, "")}/${name.slice(0, 2)}/${name}`;
  const ask = (name: string, method: "HEAD" | "GET"): Promise<Response> => client.fetch(placeOf(name), { method });
  const failed = (what: string, { status }: Response): Error =>
    new Error(`the file store answered ${status} to ${what}`);
  return {
    async put(name, path) {
      if ((await ask(name, "HEAD")).ok) return;
      const answer = await client.fetch(placeOf(name), { method: "PUT", body: await openAsBlob(path) });
      await answer.body?.cancel();
      if (!answer.ok) throw failed("PUT", answer);
    },
    async find(name) {
      const answer = await ask(name, "GET");
      if (answer.ok && answer.body) return { size: Number(answer.headers.get("content-length")), body: answer.body };
      await answer.body?.cancel();
      if (answer.status === 404) return null;
      throw failed("GET", answer);
    },
  };
}

export const fileStore = (): FileStore =>
  env.S3_URL === "" ? folderStore(join(env.DATA_DIR, "files")) : bucketStore(env.S3_URL);
