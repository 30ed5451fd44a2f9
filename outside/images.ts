import "server-only";
import sharp, { type Sharp } from "sharp";
import type { FileFault } from "@/domain/attachment";

const mostPixels = 40_000_000;
const thumbnailEdge = 320;
sharp.cache(false);

const reading = (path: string): Sharp =>
  sharp(path, { limitInputPixels: mostPixels, failOn: "error", sequentialRead: true }).autoOrient();

let turn: Promise<unknown> = Promise.resolve();

/** One image at a time, since each is unpacked as a whole. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => null);
  return mine;
}

export type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };

/** An image as its pixels (RGBA), no side longer than this; null when it cannot be read. */
export function pixelsOf(source: string | Buffer, edge: number): Promise<Pixels | null> {
  return inTurn(async () => {
    try {
      const { data, info } = await sharp(source, { limitInputPixels: mostPixels })
        .resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true })
        .flatten({ background: "white" })
        .toColourspace("srgb")
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
    } catch {
      return null;
    }
  });
}

const faultOf = (error: unknown): FileFault => (/pixel limit/i.test(String(error)) ? "pixels" : "broken");

/**
 * Writes an image anew beside the one that was sent, turned upright and without all that does not show (EXIF, place,
 * appended bytes), and a thumbnail of it; a fault when it cannot be read.
 */
export function cleanImage(
  path: string,
  mediaType: "image/jpeg" | "image/png",
  to: { readonly image: string; readonly thumbnail: string },
): Promise<FileFault | null> {
  return inTurn(async () => {
    try {
      const image = reading(path);
      const written = mediaType === "image/png" ? image.png({ compressionLevel: 8 }) : image.jpeg({ quality: 88 });
      await written.toFile(to.image);
      const small = { width: thumbnailEdge, height: thumbnailEdge, fit: "inside", withoutEnlargement: true } as const;
      await reading(to.image).resize(small).webp({ quality: 76 }).toFile(to.thumbnail);
      return null;
    } catch (error) {
      return faultOf(error);
    }
  });
}
