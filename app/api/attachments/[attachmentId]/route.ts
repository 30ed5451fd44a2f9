import { attachmentAnswer } from "@/app/_request/attachment-answer";
import { refused, sender } from "@/app/_request/upload";
import { attachmentFile } from "@/services/attachments/attachment-file";

type Context = { readonly params: Promise<{ readonly attachmentId: string }> };

/** A file's bytes for whoever may see its nomination. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await sender(request);
  if (actor instanceof Response) return actor;
  const { searchParams } = new URL(request.url);
  const asked = { ...(await params), thumbnail: searchParams.has("thumbnail") };
  const found = await attachmentFile(actor, asked);
  return found ? attachmentAnswer(found.attachment, found.file, searchParams) : refused({ code: "not_found" });
}
