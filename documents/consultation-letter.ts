import {
  AlignmentType,
  HeightRule,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { awardTypes } from "@/domain/award-types";
import { dayOf } from "@/domain/calendar";
import type { LinkedItem, PrintedLetter } from "@/domain/consultation";
import { docxFile, run } from "./docx-file";
import { folio } from "./folio";
import { heading, letterhead, line, paragraphOf } from "./official-text";
import { page, pitch, size, twips } from "./page";
import { printed } from "./printed-text";
import { qrCode } from "./qr-code";

const atRight = (words: string, characters: number): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: line,
    keepLines: true,
    indent: { right: Math.round(20 * pitch.character * characters) },
    children: [run(words, "fangsong", size.body)],
  });

const widths = [12, 56, 30, 24, 34].map(twips);
const head = ["序号", "推荐对象", "称号", "意见", "不同意的原因"];
const small = { line: 18 * 20, lineRule: LineRuleType.AT_LEAST } as const;

const cell = (words: readonly string[], column: number, face: "hei" | "fangsong", alignment: Align): TableCell =>
  new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: words.map((one) => new Paragraph({ alignment, spacing: small, children: [run(one, face, size.form)] })),
  });

type Align = (typeof AlignmentType)[keyof typeof AlignmentType];

const about = ({ title, unitName, creditCode, unitNature }: LinkedItem): readonly string[] => [
  printed.line(title),
  `申报单位：${printed.joined(unitName, unitNature)}`,
  ...(creditCode ? [`统一社会信用代码：${printed.line(creditCode)}`] : []),
];

const choices = ["□同意", "□不同意", "□无意见"];

const rowOf = (item: LinkedItem, index: number): TableRow =>
  new TableRow({
    cantSplit: true,
    height: { value: twips(20), rule: HeightRule.ATLEAST },
    children: [
      cell([String(index + 1)], 0, "fangsong", AlignmentType.CENTER),
      cell(about(item), 1, "fangsong", AlignmentType.LEFT),
      cell([awardTypes[item.award].label], 2, "fangsong", AlignmentType.CENTER),
      cell(choices, 3, "fangsong", AlignmentType.LEFT),
      cell([""], 4, "fangsong", AlignmentType.LEFT),
    ],
  });

const batch = (items: readonly LinkedItem[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(page.areaWidth), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((words, column) => cell([words], column, "hei", AlignmentType.CENTER)),
      }),
      ...items.map(rowOf),
    ],
  });

const toFill = (words: string): Paragraph =>
  new Paragraph({
    spacing: line,
    keepNext: true,
    indent: { left: twips(74) },
    children: [run(words, "fangsong", size.body)],
  });

/** The seal of the department under its opinions on paper. */
const seal = (): readonly Paragraph[] => [
  new Paragraph({ spacing: { before: 240 }, keepNext: true, children: [] }),
  toFill("答复单位（盖章）："),
  toFill("经办人、电话："),
  toFill("　　　　年　　月　　日"),
];

const codeWidth = twips(26);
const codePixels = 76;

/** Where it is answered online: the code at the left, the address beside it. */
const online = (link: string, day: string, code: Buffer): Table => {
  const beside = twips(page.areaWidth) - codeWidth;
  const words = [`扫码或者打开网址，在${day}前网上答复，可附盖章的复函。只能答复一次，请勿转给无关人员。`, link];
  const image = new ImageRun({
    type: "png",
    data: code,
    transformation: { width: codePixels, height: codePixels },
    altText: { id: "1", name: "code", title: "二维码", description: "网上答复的二维码" },
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(page.areaWidth), type: WidthType.DXA },
    columnWidths: [codeWidth, beside],
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: codeWidth, type: WidthType.DXA },
            children: [new Paragraph({ children: [image] })],
          }),
          new TableCell({
            width: { size: beside, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            children: words.map(
              (one) => new Paragraph({ spacing: small, children: [run(one, "fangsong", size.form)] }),
            ),
          }),
        ],
      }),
    ],
  });
};

const purpose = ({ year, basis, items }: PrintedLetter): string => {
  const why = printed.line(basis);
  const ground = why === "" ? "" : `根据${why.startsWith("《") ? why : `《${why}》`}要求，`;
  return `${ground}我单位对申报${year}年度吕梁市三八红旗集体、巾帼文明岗的集体进行了审核，拟推荐附件所列的${items.length}个集体。现征求你单位意见。`;
};

/** 征求意见函 as DOCX, typeset after GB/T 9704: the letter, the batch with its columns to fill, where it is answered online. */
export async function consultationLetter(letter: PrintedLetter): Promise<Uint8Array<ArrayBuffer>> {
  const { department, bodyName, year, number, dueOn, askedAt, link, items } = letter;
  const title = `关于征求${year}年度三八红旗集体、巾帼文明岗推荐对象意见的函`;
  const [asked, due] = [printed.day(dayOf(askedAt)), printed.day(dueOn)];
  const code = await qrCode(link);
  return docxFile({
    title,
    day: dayOf(askedAt),
    marks: null,
    children: [
      ...letterhead(bodyName, "〔文号待填〕"),
      heading(`关于征求${year}年度三八红旗集体、`, "巾帼文明岗推荐对象意见的函"),
      new Paragraph({ spacing: line, children: [run(`${printed.line(department)}：`, "fangsong", size.body)] }),
      paragraphOf(purpose(letter)),
      paragraphOf(
        `请你单位按照职责核查，对每个集体答复“同意”“不同意”或者“无意见”；不同意的，请写明原因。请在${due}前扫描附件上的二维码网上答复，或者在附件上填写意见、盖章后送我单位。`,
      ),
      new Paragraph({ spacing: line, children: [] }),
      paragraphOf(`附件：推荐对象征求意见表（${items.length}个）`),
      new Paragraph({ spacing: line, children: [] }),
      atRight(bodyName, 2),
      atRight(asked, 4),
      paragraphOf("（联系人及电话：　　　　　　　　　　）"),
      new Paragraph({
        pageBreakBefore: true,
        spacing: line,
        children: [run(`附件　　征求意见编号：${year}-${number}`, "hei", size.body)],
      }),
      heading("推荐对象征求意见表"),
      online(link, due, code),
      new Paragraph({ spacing: small, children: [] }),
      batch(items),
      ...seal(),
    ],
    footer: folio,
  });
}
