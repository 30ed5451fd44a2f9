import { refused, sender } from "@/app/_request/upload";
import { otherBodies } from "@/services/review/other-bodies";

/** The bodies that what is ticked can be handed on to, read when that is asked for. */
export async function GET(request: Request): Promise<Response> {
  const actor = await sender(request);
  if (actor instanceof Response) return actor;
  const bodies = await otherBodies(actor);
  return bodies === null ? refused({ code: "not_found" }) : Response.json(bodies);
}
