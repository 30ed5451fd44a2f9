import { refused, sender } from "@/app/_request/upload";
import { type Attachment, isImage } from "@/domain/attachment";
import { attachmentFile } from "@/services/attachments/attachment-file";

type Context = { readonly params: Promise<{ readonly attachmentId: string }> };

/** Under which name it is kept, and whether a browser may show it instead. */
function disposition({ name, mediaType }: Attachment, view: boolean): string {
  const shown = view && (isImage(mediaType) || mediaType === "application/pdf");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `${shown ? "inline" : "attachment"}; filename*=UTF-8''${encoded}`;
}

/** A file's bytes for whoever may see its nomination: ?view to show it, ?thumbnail for a small picture. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await sender(request);
  if (actor instanceof Response) return actor;
  const { searchParams } = new URL(request.url);
  const thumbnail = searchParams.has("thumbnail");
  const found = await attachmentFile(actor, { attachmentId: (await params).attachmentId, thumbnail });
  if (!found) return refused({ code: "not_found" });
  const { attachment, file } = found;
  return new Response(file.body, {
    headers: {
      "content-type": thumbnail ? "image/webp" : attachment.mediaType,
      "content-length": String(file.size),
      "content-disposition": thumbnail ? "inline" : disposition(attachment, searchParams.has("view")),
      "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "cache-control": "private, no-store",
    },
  });
}
