import { notFound } from "next/navigation";
import { requireActor } from "@/app/_request/actor";
import { fileAnswer } from "@/app/_request/file-answer";
import { refused } from "@/app/_request/upload";
import { meetingPaperNamed } from "@/documents";
import { meetingPapers } from "@/services/agendas/meeting-papers";
import { isId } from "@/services/requests/is-id";
import { run } from "@/services/requests/run";

type Context = { readonly params: Promise<{ readonly meetingId: string; readonly document: string }> };

/** 会议纪要 or 拟表彰名单 as a file; taking it out is kept in the log. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await requireActor("city");
  const { meetingId, document } = await params;
  const paper = meetingPaperNamed(document);
  if (paper === null || !isId(meetingId)) notFound();
  const papers = await run(actor, meetingPapers, { key: null, input: { agendaId: meetingId, document: paper.name } });
  if (!papers.ok) return refused(papers.refusal);
  const bytes = await paper.print(papers.value);
  if (bytes === null) notFound();
  return fileAnswer(`${paper.title}-${papers.value.minutes.head.number}`, "docx", bytes);
}
