import "server-only";
import { readFile } from "node:fs/promises";
import { setImmediate as turn } from "node:timers/promises";
import jsQR from "jsqr";
import { isImage, type MediaType } from "@/domain/attachment";
import { isPaperCode } from "@/domain/paper";
import { type Pixels, pixelsOf } from "./images";

/** Sizes to look at: fine print first, then a page that is photographed from close by. */
const edges = [2_000, 800] as const;
/** The search grows faster than what it searches, so a page is searched square by square; a code fits into the overlap. */
const square = 640;
const step = 400;
const longest = 4_000;

/** The code of a paper on a scan of it, in an image or in the first photograph of a PDF; "" where none can be read. */
export async function paperCodeIn(path: string, mediaType: MediaType): Promise<string> {
  const image = isImage(mediaType) ? path : mediaType === "application/pdf" ? scanIn(await readFile(path)) : null;
  if (image === null) return "";
  const until = performance.now() + longest;
  for (const edge of edges) {
    const page = await pixelsOf(image, edge);
    const code = page === null ? "" : await search(page, until);
    if (code !== "") return code;
  }
  return "";
}

/** The bytes of the first image that a PDF keeps as a JPEG. */
function scanIn(pdf: Buffer): Buffer | null {
  const dictionary = pdf.indexOf("/DCTDecode", 0, "latin1");
  const start = dictionary < 0 ? -1 : pdf.indexOf("\xff\xd8\xff", dictionary, "latin1");
  const end = start < 0 ? -1 : pdf.indexOf("endstream", start, "latin1");
  return end < 0 ? null : pdf.subarray(start, end);
}

const starts = (length: number): readonly number[] =>
  Array.from({ length: Math.max(1, Math.ceil((length - square) / step) + 1) }, (_, index) => index * step);

/** Square by square, letting others have their turn in between, until a moment. */
async function search(page: Pixels, until: number): Promise<string> {
  for (const top of starts(page.height))
    for (const left of starts(page.width)) {
      await turn();
      if (performance.now() > until) return "";
      const { data, width, height } = cut(page, left, top);
      const code = jsQR(data, width, height, { inversionAttempts: "dontInvert" })?.data ?? "";
      if (isPaperCode(code)) return code;
    }
  return "";
}

function cut(page: Pixels, left: number, top: number): Pixels {
  const width = Math.min(square, page.width - left);
  const height = Math.min(square, page.height - top);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    const from = ((top + row) * page.width + left) * 4;
    data.set(page.data.subarray(from, from + width * 4), row * width * 4);
  }
  return { data, width, height };
}
