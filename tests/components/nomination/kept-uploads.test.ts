import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { type KeptUpload, keptUploads } from "@/components/form/kept-uploads";
import { keptValues } from "@/components/form/kept-values";

const upload: KeptUpload = {
  uploadId: "00000000-0000-4000-8000-000400000001",
  nominationId: "00000000-0000-4000-8000-000300000001",
  slot: "roster",
  name: "花名册.pdf",
  size: 5,
  modified: 1_700_000_000_000,
};

const file = (name: string, text: string, lastModified: number) => new File([text], name, { lastModified });

test("an upload is remembered until it is removed, and only what is one is read back", async () => {
  keptValues.put("upload/other", { ...upload, size: "5" });
  keptValues.put("unit01/new", upload);
  await expect.poll(() => keptValues.find("unit01/new")).toBeDefined();
  keptUploads.put(upload);
  await expect.poll(keptUploads.list).toEqual([upload]);
  keptUploads.remove(upload.uploadId);
  await expect.poll(keptUploads.list).toEqual([]);
});

test("it goes on with the same file only: of its name, its size and its last change", () => {
  expect(keptUploads.isOf(upload, file("花名册.pdf", "12345", upload.modified))).toBe(true);
  for (const other of [
    file("花名册2.pdf", "12345", upload.modified),
    file("花名册.pdf", "123456", upload.modified),
    file("花名册.pdf", "12345", upload.modified + 1),
  ])
    expect(keptUploads.isOf(upload, other)).toBe(false);
});
