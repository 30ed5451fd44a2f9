import { fileAnswer } from "@/app/_request/file-answer";
import { refused, sender } from "@/app/_request/upload";
import { consultationLetter } from "@/documents/consultation-letter";
import { letterInput } from "@/domain/consultation-input";
import { letter } from "@/services/consultations/letter";

/** The letter under its link, for who has just been given the link: it comes in the body, never in an address. */
export async function POST(request: Request): Promise<Response> {
  const actor = await sender(request);
  if (actor instanceof Response) return actor;
  const input = letterInput.safeParse(await request.json().catch(() => null));
  const printed = input.success ? await letter(actor, input.data) : null;
  if (printed === null) return refused({ code: "not_found" });
  return fileAnswer(`征求意见函-${printed.department}`, "docx", await consultationLetter(printed));
}
