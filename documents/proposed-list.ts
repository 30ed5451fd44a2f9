import { Paragraph } from "docx";
import { awardKeys, awardTypes } from "@/domain/award-types";
import type { DecidedList } from "@/domain/canonical";
import type { PrintedList } from "@/domain/meeting-papers";
import { docxFile, run } from "./docx-file";
import { folio } from "./folio";
import { heading, indented, line } from "./official-text";
import { size } from "./page";
import { printed } from "./printed-text";

type Entry = DecidedList["entries"][number];

/** The collectives of each award that has any, in the order of the list. */
const groupsOf = (entries: readonly Entry[]) =>
  awardKeys
    .map((award) => ({ label: awardTypes[award].label, entries: entries.filter((entry) => entry.award === award) }))
    .filter((group) => group.entries.length > 0);

const plain = (words: string, face: "fangsong" | "hei" = "fangsong"): Paragraph =>
  new Paragraph({
    spacing: line,
    keepNext: face === "hei",
    indent: indented,
    children: [run(words, face, size.body)],
  });

const numerals = ["一", "二"];

/** 拟表彰名单 as DOCX: the collectives by award in the order that was decided, the meeting's number, and the digest of the list. */
export async function proposedList({
  organisationName,
  content,
  sha256,
}: PrintedList): Promise<Uint8Array<ArrayBuffer>> {
  const { round, meeting, entries } = content;
  const title = `${round}年度吕梁市三八红旗集体、巾帼文明岗拟表彰名单`;
  return docxFile({
    title,
    day: meeting.date,
    marks: null,
    children: [
      heading(`${round}年度吕梁市三八红旗集体、`, `巾帼文明岗拟表彰名单（${entries.length}个）`),
      ...groupsOf(entries).flatMap(({ label, entries: own }, index) => [
        plain(`${numerals[index] ?? ""}、${label}（${own.length}个）`, "hei"),
        ...own.map(({ fullName }, at) => plain(`${at + 1}. ${printed.line(fullName)}`)),
      ]),
      new Paragraph({ spacing: line, children: [] }),
      plain(`会议纪要文号：${printed.line(meeting.number)}`),
      plain(`会议日期：${printed.day(meeting.date)}`),
      plain(`决定单位：${printed.line(organisationName)}`),
      new Paragraph({
        spacing: { before: 120 },
        indent: indented,
        children: [run(`名单SHA-256：${sha256}`, "fangsong", size.small)],
      }),
    ],
    footer: folio,
  });
}
