import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MediaType } from "@/domain/attachment";
import { paperCode } from "@/domain/paper";
import { paperCodeIn } from "@/outside/paper-codes";
import { samplePaper } from "../documents/sample-paper";
import { pdfWith, scanOf } from "../support/scans";

const code = paperCode(samplePaper());
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "paper-codes-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function readIn(bytes: Buffer, mediaType: MediaType): Promise<string> {
  const path = join(folder, "scan");
  await writeFile(path, bytes);
  return paperCodeIn(path, mediaType);
}

test("the code of a page is read askew, blurred, as JPEG and PNG, upside down and within a PDF", async () => {
  const scan = await scanOf(code);
  expect(await readIn(scan, "image/jpeg")).toBe(code);
  expect(await readIn(await sharp(scan).png().toBuffer(), "image/png")).toBe(code);
  expect(await readIn(await sharp(scan).rotate(180).jpeg().toBuffer(), "image/jpeg")).toBe(code);
  expect(await readIn(await sharp(scan).greyscale().jpeg({ quality: 60 }).toBuffer(), "image/jpeg")).toBe(code);
  expect(await readIn(pdfWith(scan), "application/pdf")).toBe(code);
});

test("nothing is read from a page without a code, another code, a PDF without a photograph, a document or a torn file", async () => {
  expect(await readIn(await scanOf(null), "image/jpeg")).toBe("");
  expect(await readIn(await scanOf("https://example.cn/LLJG"), "image/jpeg")).toBe("");
  expect(await readIn(Buffer.from("%PDF-1.7\n%%EOF\n"), "application/pdf")).toBe("");
  expect(await readIn(pdfWith(Buffer.from("\xff\xd8\xff torn", "latin1")), "application/pdf")).toBe("");
  expect(await readIn(Buffer.from("/DCTDecode \xff\xd8\xff", "latin1"), "application/pdf")).toBe("");
  const document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  expect(await readIn(Buffer.from("PK"), document)).toBe("");
});
