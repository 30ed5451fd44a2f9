import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bucketStore, type FileStore, folderStore } from "@/outside/file-store";

const started: { folder: string; server: S3rver; stores: Readonly<Record<string, FileStore>> }[] = [];
const site = () => {
  const [one] = started;
  if (!one) throw new Error("the stores are opened before the tests");
  return one;
};

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "store-"));
  const server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory: join(folder, "s3"),
    configureBuckets: [{ name: "files" }],
  });
  const { port } = await server.run();
  const stores = {
    "a folder": folderStore(join(folder, "files")),
    "a bucket": bucketStore(`http://S3RVER:S3RVER@127.0.0.1:${port}/files?region=us-east-1`),
    "a bucket to which it has no key": bucketStore(`http://nobody:S3RVER@127.0.0.1:${port}/files`),
  };
  started.push({ folder, server, stores });
});

afterAll(async () => {
  await site().server.close();
  await rm(site().folder, { recursive: true });
});

async function written(bytes: Buffer): Promise<{ readonly name: string; readonly path: string }> {
  const name = createHash("sha256").update(bytes).digest("hex");
  await writeFile(join(site().folder, name), bytes);
  return { name, path: join(site().folder, name) };
}

const storeCalled = (called: string): FileStore => {
  const store = site().stores[called];
  if (!store) throw new Error(called);
  return store;
};

const bytesIn = async (store: FileStore, name: string): Promise<Buffer> =>
  Buffer.from(await new Response((await store.find(name))?.body).arrayBuffer());

test.each(["a folder", "a bucket"])(
  "%s gives back byte for byte what was put into it, and knows its size",
  async (called) => {
    const store = storeCalled(called);
    const bytes = Buffer.from(crypto.getRandomValues(new Uint8Array(60_000)));
    const { name, path } = await written(bytes);
    expect(await store.find(name)).toBeNull();
    await store.put(name, path);
    await store.put(name, path);
    expect((await store.find(name))?.size).toBe(60_000);
    expect(await bytesIn(store, name)).toEqual(bytes);
  },
);

test("a folder is its owner's alone, and what lies in it is not written again", async () => {
  const { name, path } = await written(Buffer.from("一"));
  await storeCalled("a folder").put(name, path);
  const folder = join(site().folder, "files");
  const modes = [folder, join(folder, name.slice(0, 2)), join(folder, name.slice(0, 2), name)].map(async (place) =>
    ((await stat(place)).mode & 0o777).toString(8),
  );
  expect(await Promise.all(modes)).toEqual(["700", "700", "400"]);
  expect(await readdir(join(folder, name.slice(0, 2)))).toEqual([name]);
});

test("a bucket that refuses is no empty bucket", async () => {
  const { name, path } = await written(Buffer.from("二"));
  const store = storeCalled("a bucket to which it has no key");
  await expect(store.put(name, path)).rejects.toThrow("the file store answered 403 to PUT");
  await expect(store.find(name)).rejects.toThrow("the file store answered 403 to GET");
});
