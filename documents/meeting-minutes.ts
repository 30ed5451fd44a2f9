import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { type AgendaMember, attendanceOf, tallyOf, type Vote, votes } from "@/domain/agenda";
import { agendaWords } from "@/domain/agenda-words";
import { awardKeys, awardTypes } from "@/domain/award-types";
import type { MinutedItem, Minutes } from "@/domain/meeting-papers";
import { docxFile, run } from "./docx-file";
import { folio } from "./folio";
import { heading, indented, letterhead, line, paragraphOf } from "./official-text";
import { page, size, twips } from "./page";
import { printed } from "./printed-text";

const named = ({ name, post }: AgendaMember): string =>
  printed.line(post) === "" ? printed.line(name) : `${printed.line(name)}（${printed.line(post)}）`;

const namesOf = (members: readonly AgendaMember[]): string =>
  members.length === 0 ? "无" : members.map(named).join("、");

/** Who is named under each vote; votes that nobody gave are left out. */
const byName = ({ ballots }: MinutedItem, members: readonly AgendaMember[]): readonly string[] =>
  votes.flatMap((vote: Vote) => {
    const own = ballots.filter((ballot) => ballot.vote === vote);
    if (own.length === 0) return [];
    const names = own.map(({ member }) => printed.line(members.find(({ ordinal }) => ordinal === member)?.name ?? ""));
    return [`${agendaWords.votes[vote]}：${names.join("、")}。`];
  });

const itemTexts = (minutes: Minutes, item: MinutedItem, index: number): readonly Paragraph[] => {
  const { head, members } = minutes;
  const { recuse } = tallyOf(item.ballots);
  const note = printed.paragraphs(item.note);
  return [
    new Paragraph({
      spacing: line,
      keepNext: true,
      indent: indented,
      children: [
        run(`${index + 1}. ${printed.line(item.title)}`, "kai", size.body),
        run(`（${awardTypes[item.award].label}，${printed.line(item.bodyName)}推荐）`, "fangsong", size.body),
      ],
    }),
    paragraphOf(
      `${agendaWords.counts(item.counts, recuse)}。${agendaWords.result(head, attendanceOf(members), item.counts)}。`,
    ),
    ...byName(item, members).map(paragraphOf),
    ...note.map((words, at) => paragraphOf(at === 0 ? `说明：${words}` : words)),
  ];
};

const chapter = (words: string): Paragraph =>
  new Paragraph({ spacing: line, keepNext: true, indent: indented, children: [run(words, "hei", size.body)] });

/** 三八红旗集体12个、巾帼文明岗20个 */
const countsOf = (items: readonly MinutedItem[]): string =>
  awardKeys
    .map((key) => ({ label: awardTypes[key].label, count: items.filter(({ award }) => award === key).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${label}${count}个`)
    .join("、");

const decisionOf = ({ items, listSha256, year }: Minutes): readonly string[] => {
  const adopted = items.filter((item) => item.adopted);
  const rest = items.length - adopted.length;
  const not = rest === 0 ? "" : `未通过${rest}个。`;
  if (listSha256 === null || adopted.length === 0) return [`会议没有通过列入拟表彰名单的集体。${not}`];
  return [
    `会议决定，将${countsOf(adopted)}列入${year}年度拟表彰名单，按程序公示。${not}`,
    `名单以会议通过的为准，共${adopted.length}个，名单的SHA-256见文末。`,
  ];
};

const signatureWidths = [40, 38, 40, 38].map(twips);

const signatureCell = (words: string, column: number): TableCell =>
  new TableCell({
    width: { size: signatureWidths[column] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: words === "" ? [] : [run(words, "fangsong", size.folio)],
      }),
    ],
  });

/** A line for the chair, the recorder and each member who was there, to be signed on paper. */
const signatures = ({ head, members }: Minutes): Table => {
  const lines = [
    `主持人 ${printed.line(head.chair)}`,
    `记录人 ${printed.line(head.recorder)}`,
    ...members.filter(({ present }) => present).map(({ name }) => printed.line(name)),
  ];
  const pairs = lines.flatMap((_words, index) => (index % 2 === 0 ? [lines.slice(index, index + 2)] : []));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(page.areaWidth), type: WidthType.DXA },
    columnWidths: signatureWidths,
    rows: pairs.map(
      ([one = "", other = ""]) =>
        new TableRow({
          cantSplit: true,
          height: { value: twips(12), rule: HeightRule.ATLEAST },
          children: [one, "", other, ""].map(signatureCell),
        }),
    ),
  });
};

const digest = ({ listSha256 }: Minutes): readonly Paragraph[] =>
  listSha256 === null
    ? []
    : [
        new Paragraph({
          spacing: { before: 240 },
          children: [run(`拟表彰名单SHA-256：${listSha256}`, "fangsong", size.small)],
        }),
      ];

const facts = ({ head, members }: Minutes): readonly (readonly [string, string])[] => [
  ["时间", printed.day(head.heldOn)],
  ...(printed.line(head.place) === "" ? [] : [["地点", printed.line(head.place)] as const]),
  ["主持", printed.line(head.chair)],
  ["出席", namesOf(members.filter(({ present }) => present))],
  ["缺席", namesOf(members.filter(({ present }) => !present))],
  ["记录", printed.line(head.recorder)],
];

const fact = ([label, words]: readonly [string, string]): Paragraph =>
  new Paragraph({
    spacing: line,
    indent: indented,
    children: [run(`${label}：`, "hei", size.body), run(words, "fangsong", size.body)],
  });

/** 会议纪要 as DOCX after GB/T 9704: who met, what was voted and with what result, what was decided, and lines to sign. */
export async function meetingMinutes(minutes: Minutes): Promise<Uint8Array<ArrayBuffer>> {
  const { organisationName, head, members, items, year } = minutes;
  const kind = agendaWords.kinds[head.kind];
  const rule = `${agendaWords.ballots[head.ballot]}，${agendaWords.majorities[head.majorityOf]}`;
  return docxFile({
    title: `${kind}会议纪要`,
    day: head.heldOn,
    marks: null,
    children: [
      ...letterhead(organisationName, printed.line(head.number)),
      heading(`${kind}会议纪要`),
      ...facts(minutes).map(fact),
      paragraphOf(`会议审议${year}年度吕梁市三八红旗集体、巾帼文明岗拟表彰名单，共${items.length}个集体。`),
      chapter("一、到会和表决办法"),
      paragraphOf(`${agendaWords.attendance(head, attendanceOf(members))}，会议有效。${rule}。`),
      chapter(`二、审议和表决情况（${items.length}个）`),
      ...items.flatMap((item, index) => itemTexts(minutes, item, index)),
      chapter("三、会议决定"),
      ...decisionOf(minutes).map(paragraphOf),
      chapter("四、签字"),
      new Paragraph({ spacing: line, keepNext: true, children: [] }),
      signatures(minutes),
      ...digest(minutes),
    ],
    footer: folio,
  });
}
