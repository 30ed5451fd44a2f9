import { attachmentAnswer } from "@/app/_request/attachment-answer";
import { refused, sender } from "@/app/_request/upload";
import { judgeFile } from "@/services/evaluations/judge-file";

type Context = { readonly params: Promise<{ readonly nominationId: string; readonly attachmentId: string }> };

/** A picture or proof for a judge who has its nomination to score. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await sender(request);
  if (actor instanceof Response) return actor;
  const { searchParams } = new URL(request.url);
  const asked = { ...(await params), thumbnail: searchParams.has("thumbnail") };
  const found = await judgeFile(actor, asked);
  return found ? attachmentAnswer(found.attachment, found.file, searchParams) : refused({ code: "not_found" });
}
