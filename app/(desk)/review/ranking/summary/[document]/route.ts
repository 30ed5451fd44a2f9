import { notFound } from "next/navigation";
import { currentSession, requireActor } from "@/app/_request/actor";
import { fileAnswer } from "@/app/_request/file-answer";
import { refused } from "@/app/_request/upload";
import { summaryNamed } from "@/documents";
import { summaryTable } from "@/services/rankings/summary-table";
import { run } from "@/services/requests/run";

type Context = { readonly params: Promise<{ readonly document: string }> };

/** 汇总表 as a file; taking it out is kept in the log. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await requireActor("county", "city");
  const printed = summaryNamed((await params).document);
  if (printed === null) notFound();
  const filledBy = (await currentSession())?.name ?? "";
  const table = await run(actor, summaryTable, { key: null, input: { format: printed.ending, filledBy } });
  if (!table.ok) return refused(table.refusal);
  const { organisationName, day } = table.value;
  return fileAnswer(`推荐汇总表-${organisationName}-${day}`, printed.ending, await printed.print(table.value));
}
