import { attachmentAnswer } from "@/app/_request/attachment-answer";
import { refused, sender } from "@/app/_request/upload";
import { replyFile } from "@/services/consultations/reply-file";

type Context = { readonly params: Promise<{ readonly consultationId: string }> };

/** The stamped reply of a department, for whoever may see its letter. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await sender(request);
  if (actor instanceof Response) return actor;
  const found = await replyFile(actor, (await params).consultationId);
  return found ? attachmentAnswer(found.reply, found.file, new URLSearchParams()) : refused({ code: "not_found" });
}
