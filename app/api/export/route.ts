import { currentSession } from "@/app/_request/actor";
import { fileAnswer } from "@/app/_request/file-answer";
import { refused, sender } from "@/app/_request/upload";
import { summaryNamed } from "@/documents";
import { exportPickedInput } from "@/domain/bulk";
import { run } from "@/services/requests/run";
import { exportPicked } from "@/services/review/export-picked";

const mostBytes = 64 * 1024;

/** 汇总表 of what was ticked in the queue, once its dry run was agreed to; every taking out is an event of its own. */
export async function POST(request: Request): Promise<Response> {
  const actor = await sender(request);
  if (actor instanceof Response) return actor;
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (Number.isNaN(length) || length > mostBytes) return refused({ code: "invalid", fields: {} }, 413);
  const body: unknown = await request.json().catch(() => null);
  const input = exportPickedInput.safeParse(body);
  const printed = summaryNamed("summary.xlsx");
  if (!input.success || printed === null) return refused({ code: "invalid", fields: {} });
  const filledBy = (await currentSession())?.name ?? "";
  const table = await run(actor, exportPicked, { key: null, input: { ...input.data, filledBy } });
  if (!table.ok) return refused(table.refusal);
  const { organisationName, day } = table.value;
  return fileAnswer(`推荐汇总表-${organisationName}-${day}`, printed.ending, await printed.print(table.value));
}
