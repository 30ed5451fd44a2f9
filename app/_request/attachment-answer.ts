import "server-only";
import { isImage } from "@/domain/attachment";

type Shown = { readonly name: string; readonly mediaType: string };
type Bytes = { readonly body: ReadableStream<Uint8Array>; readonly size: number };

/** Under which name it is kept, and whether a browser may show it instead. */
function disposition({ name, mediaType }: Shown, view: boolean): string {
  const shown = view && (isImage(mediaType) || mediaType === "application/pdf");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `${shown ? "inline" : "attachment"}; filename*=UTF-8''${encoded}`;
}

/** An uploaded file's bytes, or its thumbnail's: ?view to show it, ?thumbnail for a small picture. */
export function attachmentAnswer(shown: Shown, file: Bytes, asked: URLSearchParams): Response {
  const thumbnail = asked.has("thumbnail");
  return new Response(file.body, {
    headers: {
      "content-type": thumbnail ? "image/webp" : shown.mediaType,
      "content-length": String(file.size),
      "content-disposition": thumbnail ? "inline" : disposition(shown, asked.has("view")),
      "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "cache-control": "private, no-store",
    },
  });
}
