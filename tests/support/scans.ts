import qrcode from "qrcode";
import sharp from "sharp";

/** A page of A4 at 200 dots an inch that was stamped, laid askew on the glass and kept as a JPEG, with this code at its head. */
export async function scanOf(code: string | null): Promise<Buffer> {
  const [width, height] = [1_654, 2_339];
  const lines = Array.from(
    { length: 30 },
    (_, row) => `<rect x="180" y="${700 + row * 48}" width="1290" height="14" fill="#333"/>`,
  );
  const stamp = `<circle cx="1150" cy="1900" r="165" fill="none" stroke="#c22" stroke-width="14"/>`;
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${lines.join("")}${stamp}</svg>`;
  const marks =
    code === null
      ? []
      : [
          {
            input: await sharp(await codeOf(code))
              .resize(190, 190)
              .toBuffer(),
            left: 1_300,
            top: 160,
          },
        ];
  const printed = await sharp(Buffer.from(page)).composite(marks).png().toBuffer();
  return sharp(printed).rotate(3, { background: "#eee" }).blur(1).jpeg({ quality: 70 }).toBuffer();
}

const codeOf = (text: string): Promise<Buffer> =>
  qrcode.toBuffer(text, { type: "png", margin: 0, scale: 4, errorCorrectionLevel: "M" });

/** A PDF that holds this one image as it is. */
export function pdfWith(jpeg: Buffer): Buffer {
  const head = `%PDF-1.7\n1 0 obj\n<</Type/XObject/Subtype/Image/Filter/DCTDecode/Length ${jpeg.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), jpeg, Buffer.from("\nendstream\nendobj\ntrailer\n<<>>\n%%EOF\n")]);
}
