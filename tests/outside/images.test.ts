import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cleanImage } from "@/outside/images";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "images-"));
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const to = () => ({ image: at("image"), thumbnail: at("thumbnail") });

test("a photo loses where and with what it was taken, stands upright and gets a thumbnail", async () => {
  const photo = await sharp({ create: { width: 800, height: 400, channels: 3, background: "teal" } })
    .withExif({
      IFD0: { Make: "某手机", Orientation: "6" },
      IFD3: { GPSLatitude: "37/1 31/1 0/1", GPSLatitudeRef: "N" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  await writeFile(at("photo"), Buffer.concat([photo, Buffer.from("after the end")]));
  expect(await cleanImage(at("photo"), "image/jpeg", to())).toBeNull();
  const { format, width, height, exif, xmp, icc, orientation } = await sharp(at("image")).metadata();
  expect({ format, width, height, exif, xmp, icc, orientation }).toEqual({ format: "jpeg", width: 400, height: 800 });
  const bytes = await readFile(at("image"));
  for (const trace of ["Exif", "GPS", "某手机", "after the end"]) expect(bytes.includes(trace)).toBe(false);
  const small = await sharp(at("thumbnail")).metadata();
  expect([small.format, small.width, small.height]).toEqual(["webp", 160, 320]);
});

test("a PNG keeps its transparency, and a small one is not blown up", async () => {
  const background = { r: 0, g: 90, b: 90, alpha: 0.5 };
  await sharp({ create: { width: 60, height: 30, channels: 4, background } })
    .png()
    .toFile(at("png"));
  expect(await cleanImage(at("png"), "image/png", to())).toBeNull();
  expect((await sharp(at("image")).metadata()).hasAlpha).toBe(true);
  expect((await sharp(at("thumbnail")).metadata()).width).toBe(60);
});

test("an image of more than 40 million pixels is refused before it is unpacked", async () => {
  await sharp({ create: { width: 8_000, height: 5_001, channels: 3, background: "teal" } })
    .png()
    .toFile(at("large"));
  expect(await cleanImage(at("large"), "image/png", to())).toBe("pixels");
});

test("an image that is cut short is refused", async () => {
  const noise = { type: "gaussian", mean: 128, sigma: 30 } as const;
  const photo = await sharp({ create: { width: 300, height: 300, channels: 3, noise, background: "teal" } })
    .jpeg()
    .toBuffer();
  await writeFile(at("cut"), photo.subarray(0, photo.length / 2));
  expect(await cleanImage(at("cut"), "image/jpeg", to())).toBe("broken");
});
