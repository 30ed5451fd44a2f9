import { refused, sender } from "@/app/_request/upload";
import { list } from "@/services/attachments/list";

/** The files of a nomination of one's own: ?nomination={id}. */
export async function GET(request: Request): Promise<Response> {
  const actor = await sender(request);
  if (actor instanceof Response) return actor;
  const found = await list(actor, new URL(request.url).searchParams.get("nomination") ?? "");
  return found ? Response.json(found) : refused({ code: "not_found" });
}
