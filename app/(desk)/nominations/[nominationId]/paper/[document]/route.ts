import { notFound } from "next/navigation";
import { requireActor } from "@/app/_request/actor";
import { fileAnswer } from "@/app/_request/file-answer";
import { paperNamed } from "@/documents";
import { paper } from "@/services/nominations/paper";

type Context = { readonly params: Promise<{ readonly nominationId: string; readonly document: string }> };

/** A paper of a nomination as a file. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await requireActor("unit", "county", "city", "publication");
  const { nominationId, document } = await params;
  const printed = paperNamed(document);
  const value = printed === null ? null : await paper(actor, nominationId);
  if (printed === null || value === null) notFound();
  const { fullName, shortName } = value.form;
  const name = `${printed.title}-${shortName.trim() || fullName.trim() || "未填名称"}`;
  return fileAnswer(name, printed.ending, await printed.print(value));
}
