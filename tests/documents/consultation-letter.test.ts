import { expect, test } from "vitest";
import { consultationLetter } from "@/documents/consultation-letter";
import { qrCode } from "@/documents/qr-code";
import type { PrintedLetter } from "@/domain/consultation";
import { bytesOf, partsOf, wordsOf } from "./read-back";

const token = "kX3n".repeat(10).padEnd(43, "a");
const items = ["某小学低段教研组", "某供电公司营业厅"].map((title, index) => ({
  nominationId: `00000000-0000-4000-8000-00000000000${index}`,
  title,
  award: index === 0 ? ("model_post" as const) : ("red_banner" as const),
  unitName: index === 0 ? "离石区某小学" : "柳林县某供电公司",
  creditCode: index === 0 ? null : "91141121MA0J00477Y",
  unitNature: index === 0 ? "事业单位" : "国有企业",
}));

const letter = (change: Partial<PrintedLetter> = {}): PrintedLetter => ({
  department: "纪检监察机关",
  bodyName: "离石区妇女联合会",
  year: 2027,
  number: 3,
  askedAt: "2027-01-08T02:30:00.000Z",
  dueOn: "2027-01-15",
  basis: "关于推荐2027年度吕梁市三八红旗集体、巾帼文明岗的通知",
  link: `https://jinguo.example.cn/consult/${token}`,
  items,
  ...change,
});

test("the same letter prints the same bytes, another link others", async () => {
  const first = Buffer.from(await consultationLetter(letter()));
  expect(first.equals(Buffer.from(await consultationLetter(letter())))).toBe(true);
  const other = await consultationLetter(letter({ link: `https://jinguo.example.cn/consult/${"b".repeat(43)}` }));
  expect(first.equals(Buffer.from(other))).toBe(false);
});

test("it says who asks whom about what until when, and leaves room for opinion and seal", async () => {
  const lines = wordsOf(await consultationLetter(letter())).split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "离石区妇女联合会",
      "〔文号待填〕",
      "关于征求2027年度三八红旗集体、",
      "巾帼文明岗推荐对象意见的函",
      "纪检监察机关：",
      "附件：推荐对象征求意见表（2个）",
      "附件　　征求意见编号：2027-3",
      "2027年1月8日",
      letter().link,
    ]),
  );
  expect(lines.filter((line) => line.includes("2027年1月15日"))).toHaveLength(2);
  expect(["序号", "推荐对象", "称号", "意见", "不同意的原因"].filter((one) => !lines.includes(one))).toEqual([]);
  expect(lines.filter((line) => line === "□不同意")).toHaveLength(2);
  expect(lines.filter((line) => line.includes("（盖章）"))).toHaveLength(1);
  expect(lines).toEqual(
    expect.arrayContaining([
      "某小学低段教研组",
      "申报单位：柳林县某供电公司，国有企业",
      "统一社会信用代码：91141121MA0J00477Y",
      "巾帼文明岗",
      "三八红旗集体",
    ]),
  );
  expect(lines.filter((line) => line.startsWith("统一社会信用代码"))).toHaveLength(1);
});

test("the basis stands in one pair of brackets, and is left out where a round names none", async () => {
  const purposeOf = async (basis: string) =>
    wordsOf(await consultationLetter(letter({ basis })))
      .split("\n")
      .find((line) => line.includes("审核"));
  expect(await purposeOf("某通知")).toMatch(/^根据《某通知》要求，我单位/);
  expect(await purposeOf("《某通知》")).toMatch(/^根据《某通知》要求，我单位/);
  expect(await purposeOf(" ")).toMatch(/^我单位对/);
});

test("its code leads to the link, and its page is that of GB/T 9704", async () => {
  const docx = await consultationLetter(letter());
  const images = [...bytesOf(docx)].filter(([name]) => name.startsWith("word/media/")).map(([, bytes]) => bytes);
  expect(images).toHaveLength(1);
  expect(images[0]?.equals(await qrCode(letter().link))).toBe(true);
  const body = partsOf(docx).get("word/document.xml") ?? "";
  expect(body).toContain('w:w="11906"');
  expect(body).toMatch(/w:top="2098"[^>]*w:right="1474"[^>]*w:bottom="1984"[^>]*w:left="1587"/);
});

test("what a name holds that XML cannot is left out", async () => {
  const hostile = letter({
    department: "某局\u0001<w:t>&\u202e",
    items: [{ ...items[0], title: "<b>组</b>" } as never],
  });
  const docx = await consultationLetter(hostile);
  expect(partsOf(docx).get("word/document.xml")).not.toContain("<b>");
  expect(wordsOf(docx)).toContain("某局&lt;w:t&gt;&amp;：");
});
