import "server-only";

const contentTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
} as const;

/** What RFC 5987 does not allow and encodeURIComponent leaves. */
const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** A document as a file under its name; a PDF opens in the browser, unless its link asks to keep it. */
export const fileAnswer = (
  name: string,
  ending: keyof typeof contentTypes,
  bytes: Uint8Array<ArrayBuffer>,
): Response => {
  const encoded = encodeURIComponent(`${name}.${ending}`).replace(/['()*!]/g, percent);
  return new Response(bytes, {
    headers: {
      "content-type": contentTypes[ending],
      "content-disposition": `${ending === "pdf" ? "inline" : "attachment"}; filename*=UTF-8''${encoded}`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
};
