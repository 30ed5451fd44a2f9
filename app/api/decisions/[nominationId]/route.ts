import { refused, sender } from "@/app/_request/upload";
import { decisionDesk } from "@/services/review/decision-desk";

type Context = { readonly params: Promise<{ readonly nominationId: string }> };

/** What a return or a decline is composed with, read when its panel is opened. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await sender(request);
  if (actor instanceof Response) return actor;
  const desk = await decisionDesk(actor, (await params).nominationId);
  return desk === null ? refused({ code: "not_found" }) : Response.json(desk);
}
