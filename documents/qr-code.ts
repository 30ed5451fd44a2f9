import qrcode from "qrcode";

/** A code that holds this text, as a PNG without a margin. */
export const qrCode = (text: string): Promise<Buffer> =>
  qrcode.toBuffer(text, { type: "png", margin: 0, scale: 4, errorCorrectionLevel: "M" });
