import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mediaTypeOf } from "@/outside/media-type";
import { docxOf, pdfOf, xlsxOf, zipOf } from "../support/zips";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "media-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function judged(bytes: Buffer): Promise<unknown> {
  const path = join(folder, crypto.randomUUID());
  await writeFile(path, bytes);
  const found = await mediaTypeOf(path);
  return "fault" in found ? found.fault : found.mediaType;
}

const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: "teal" } });
const jpeg = () => picture().jpeg().toBuffer();

test("the five kinds of file are known by their bytes", async () => {
  expect(await judged(pdfOf("花名册"))).toBe("application/pdf");
  expect(await judged(await jpeg())).toBe("image/jpeg");
  expect(await judged(await picture().png().toBuffer())).toBe("image/png");
  expect(await judged(docxOf())).toBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  expect(await judged(xlsxOf())).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
});

test.each([
  ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
  ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
  ["a program", Buffer.from("MZ\x90\0".padEnd(500, "\0"), "latin1")],
  ["an archive", zipOf([{ name: "a.txt", content: "a" }])],
  ["a GIF", Buffer.from("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff;", "latin1")],
  ["text", Buffer.from("花名册")],
])("%s is not taken, whatever it is called", async (_, bytes) => expect(await judged(bytes)).toBe("kind"));

test("a file that is something else as well is refused", async () => {
  const image = await jpeg();
  const archive = zipOf([{ name: "a.html", content: "<script>1</script>" }]);
  expect(await judged(Buffer.concat([image, archive]))).toBe("disguised");
  expect(await judged(Buffer.concat([image, Buffer.from("<html><script>1</script>")]))).toBe("disguised");
  expect(await judged(Buffer.concat([image.subarray(0, 20), pdfOf("藏"), image.subarray(20)]))).toBe("disguised");
  expect(await judged(Buffer.concat([pdfOf("藏"), archive]))).toBe("disguised");
  expect(await judged(pdfOf("藏", "<script>1</script>"))).toBe("disguised");
  expect(await judged(Buffer.from("%PDF-1.7\nwithout an end"))).toBe("disguised");
});

test.each([
  ["that unpacks to more than 200 MB", docxOf({ name: "word/a.xml", content: "a".repeat(3e6), unpacked: 250e6 })],
  ["that unpacks to a hundred times its size", docxOf({ name: "word/a.xml", content: "a", unpacked: 1e6 })],
  ["with more than 2,000 entries", docxOf(...Array.from({ length: 2_000 }, (_, n) => ({ name: `word/${n}` })))],
  ["whose entries climb out of it", docxOf({ name: "word/../../../etc/cron.d/a" })],
  ["with an absolute path", docxOf({ name: "/etc/passwd" })],
  ["with a path of Windows", docxOf({ name: "..\\a" })],
  ["with a password", docxOf({ name: "word/a.xml", flags: 1 })],
  ["with macros", docxOf({ name: "word/vbaProject.bin", content: "a" })],
  ["with something before its end", Buffer.concat([docxOf(), Buffer.from("%PDF-1.7 %%EOF")])],
  ["cut short", docxOf().subarray(0, 300)],
])("a document %s is refused", async (_, bytes) => expect(await judged(bytes)).toBe("archive"));

test("a document without its main part is refused", async () => {
  const [types] = [
    docxOf()
      .toString("latin1")
      .match(/<\?xml.*<\/Types>/)?.[0] ?? "",
  ];
  expect(await judged(zipOf([{ name: "[Content_Types].xml", content: types }]))).toBe("archive");
});
