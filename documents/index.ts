import type { Paper } from "@/domain/paper";
import type { MeetingPapers } from "@/domain/meeting-papers";
import type { SummaryTable } from "@/domain/summary-table";
import { approvalFormDocx } from "./approval-form-docx";
import { approvalFormPdf } from "./approval-form-pdf";
import { deedsDocx } from "./deeds-docx";
import { deedsPdf } from "./deeds-pdf";
import { meetingMinutes } from "./meeting-minutes";
import { proposedList } from "./proposed-list";
import { summaryTablePdf } from "./summary-table-pdf";
import { summaryTableXlsx } from "./summary-table-xlsx";

type PrintedPaper = {
  readonly title: string;
  readonly ending: "docx" | "pdf";
  readonly print: (paper: Paper) => Promise<Uint8Array<ArrayBuffer>>;
};

/** Every paper of a nomination by the name it has in its address. */
const papers: Readonly<Record<string, PrintedPaper>> = {
  "approval.docx": { title: "推荐审批表", ending: "docx", print: approvalFormDocx },
  "approval.pdf": { title: "推荐审批表", ending: "pdf", print: approvalFormPdf },
  "deeds.docx": { title: "事迹材料", ending: "docx", print: deedsDocx },
  "deeds.pdf": { title: "事迹材料", ending: "pdf", print: deedsPdf },
};

export const paperNamed = (name: string): PrintedPaper | null =>
  Object.hasOwn(papers, name) ? (papers[name] ?? null) : null;

type PrintedSummary = {
  readonly ending: "xlsx" | "pdf";
  readonly print: (table: SummaryTable) => Promise<Uint8Array<ArrayBuffer>>;
};

/** 汇总表 by the name it has in its address. */
const summaries: Readonly<Record<string, PrintedSummary>> = {
  "summary.xlsx": { ending: "xlsx", print: summaryTableXlsx },
  "summary.pdf": { ending: "pdf", print: summaryTablePdf },
};

export const summaryNamed = (name: string): PrintedSummary | null =>
  Object.hasOwn(summaries, name) ? (summaries[name] ?? null) : null;

type PrintedMeetingPaper = {
  readonly name: "minutes.docx" | "list.docx";
  readonly title: string;
  /** Null: the meeting has no such paper. */
  readonly print: (papers: MeetingPapers) => Promise<Uint8Array<ArrayBuffer> | null>;
};

/** The papers of a deciding meeting by the name each has in its address. */
const meetingPapers: Readonly<Record<string, PrintedMeetingPaper>> = {
  "minutes.docx": { name: "minutes.docx", title: "会议纪要", print: ({ minutes }) => meetingMinutes(minutes) },
  "list.docx": {
    name: "list.docx",
    title: "拟表彰名单",
    print: async ({ list }) => (list === null ? null : proposedList(list)),
  },
};

export const meetingPaperNamed = (name: string): PrintedMeetingPaper | null =>
  Object.hasOwn(meetingPapers, name) ? (meetingPapers[name] ?? null) : null;
