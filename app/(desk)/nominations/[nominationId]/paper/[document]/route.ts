import { notFound } from "next/navigation";
import { requireActor } from "@/app/_request/actor";
import { paperNamed } from "@/documents";
import { paper } from "@/services/nominations/paper";

type Context = { readonly params: Promise<{ readonly nominationId: string; readonly document: string }> };

const contentTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
} as const;

/** A paper of a nomination as a file; a PDF opens in the browser, unless its link asks to keep it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await requireActor("unit", "county", "city", "publication");
  const { nominationId, document } = await params;
  const printed = paperNamed(document);
  const value = printed === null ? null : await paper(actor, nominationId);
  if (printed === null || value === null) notFound();
  const { fullName, shortName } = value.form;
  const name = encodeURIComponent(
    `${printed.title}-${shortName.trim() || fullName.trim() || "未填名称"}.${printed.ending}`,
  );
  return new Response(await printed.print(value), {
    headers: {
      "content-type": contentTypes[printed.ending],
      "content-disposition": `${printed.ending === "pdf" ? "inline" : "attachment"}; filename*=UTF-8''${name.replace(/['()*!]/g, percent)}`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** What RFC 5987 does not allow and encodeURIComponent leaves. */
const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
