import { expect, test } from "vitest";
import { meetingPaperNamed } from "@/documents";
import { meetingMinutes } from "@/documents/meeting-minutes";
import { proposedList } from "@/documents/proposed-list";
import type { Ballot, Vote } from "@/domain/agenda";
import type { MinutedItem, Minutes, PrintedList } from "@/domain/meeting-papers";
import { partsOf, wordsOf } from "./read-back";

const sha256 = "ab".repeat(32);
const names = ["某甲", "某乙", "某丙", "某丁"];
const byName = (...votes: readonly Vote[]): readonly Ballot[] =>
  votes.map((vote, index) => ({ member: index + 1, vote }));

const item = (title: string, change: Partial<MinutedItem> = {}): MinutedItem => ({
  title,
  award: "red_banner",
  bodyName: "离石区妇女联合会",
  counts: { yes: 3, no: 0, abstain: 0 },
  ballots: byName("yes", "yes", "yes"),
  adopted: true,
  note: "",
  ...change,
});

const minutes = (change: Partial<Minutes> = {}): Minutes => ({
  organisationName: "吕梁市妇女联合会",
  year: 2027,
  head: {
    kind: "chairs",
    number: "吕妇办纪〔2027〕5号",
    heldOn: "2027-02-19",
    place: "三楼会议室",
    chair: "某甲",
    recorder: "某戊",
    ballot: "open",
    majorityOf: "present",
    quorum: 3,
  },
  members: names.map((name, index) => ({
    ordinal: index + 1,
    name,
    post: index === 0 ? "主席" : "",
    present: index < 3,
  })),
  items: [
    item("某社区服务站"),
    item("某车间<b>班组", {
      award: "model_post",
      counts: { yes: 1, no: 1, abstain: 0 },
      ballots: byName("yes", "no", "recuse"),
      adopted: false,
      note: "再积累一年。\n另有\u0001异议。",
    }),
  ],
  listSha256: sha256,
  ...change,
});

const entry = (ordinal: number, award: "red_banner" | "model_post", fullName: string) => ({
  ordinal,
  award,
  fullName,
  bodyName: "离石区妇女联合会",
  versionSha256: "00",
});

const list = (change: Partial<PrintedList> = {}): PrintedList => ({
  organisationName: "吕梁市妇女联合会",
  content: {
    round: 2027,
    meeting: { number: "吕妇办纪〔2027〕5号", date: "2027-02-19" },
    entries: [entry(1, "model_post", "某窗口"), entry(2, "red_banner", "某组"), entry(3, "model_post", "某班")],
  },
  sha256,
  ...change,
});

const linesOf = async (bytes: Promise<Uint8Array>) => wordsOf(await bytes).split("\n");

test("the same meeting prints the same bytes, another vote others", async () => {
  const first = Buffer.from(await meetingMinutes(minutes()));
  expect(first.equals(Buffer.from(await meetingMinutes(minutes())))).toBe(true);
  const other = minutes({ items: [item("某社区服务站", { counts: { yes: 2, no: 1, abstain: 0 } })] });
  expect(first.equals(Buffer.from(await meetingMinutes(other)))).toBe(false);
});

test("the minutes say who met, what was voted by whom, with what result and why", async () => {
  const lines = await linesOf(meetingMinutes(minutes()));
  expect(lines).toEqual(
    expect.arrayContaining([
      "吕梁市妇女联合会",
      "吕妇办纪〔2027〕5号",
      "主席办公会会议纪要",
      "2027年2月19日",
      "三楼会议室",
      "某甲（主席）、某乙、某丙",
      "某丁",
      "应到4人，到会3人，达到规定的3人，会议有效。记名表决，赞成超过到会人数的半数为通过。",
      "二、审议和表决情况（2个）",
      "1. 某社区服务站",
      "赞成3票、反对0票、弃权0票。到会3人，赞成3票，超过半数，通过。",
      "赞成：某甲、某乙、某丙。",
      "2. 某车间&lt;b&gt;班组",
      "（巾帼文明岗，离石区妇女联合会推荐）",
      "赞成1票、反对1票、弃权0票；回避1人。到会3人，赞成1票，没有超过半数，未通过。",
      "反对：某乙。",
      "回避：某丙。",
      "说明：再积累一年。",
      "另有异议。",
      "会议决定，将三八红旗集体1个列入2027年度拟表彰名单，按程序公示。未通过1个。",
      "名单以会议通过的为准，共1个，名单的SHA-256见文末。",
      `拟表彰名单SHA-256：${sha256}`,
      "主持人 某甲",
      "记录人 某戊",
    ]),
  );
  expect(lines.filter((line) => line === "某乙" || line === "某丙")).toHaveLength(2);
});

test("minutes of a secret vote name nobody's vote, and of nothing adopted no list", async () => {
  const secret = minutes({
    head: { ...minutes().head, ballot: "secret", majorityOf: "members", place: "" },
    items: [item("某组", { ballots: [], counts: { yes: 2, no: 1, abstain: 0 }, adopted: false })],
    listSha256: null,
  });
  const lines = await linesOf(meetingMinutes(secret));
  expect(lines.filter((line) => /^(赞成|反对|弃权|回避)：/.test(line))).toEqual([]);
  expect(lines).toContain("会议没有通过列入拟表彰名单的集体。未通过1个。");
  expect(lines.join("")).not.toMatch(/SHA-256|地点/);
});

test("a list is printed by award with counts, in its order, with its digest and the meeting's number", async () => {
  const lines = await linesOf(proposedList(list()));
  expect(lines.slice(0, -1)).toEqual([
    "2027年度吕梁市三八红旗集体、",
    "巾帼文明岗拟表彰名单（3个）",
    "一、三八红旗集体（1个）",
    "1. 某组",
    "二、巾帼文明岗（2个）",
    "1. 某窗口",
    "2. 某班",
    "会议纪要文号：吕妇办纪〔2027〕5号",
    "会议日期：2027年2月19日",
    "决定单位：吕梁市妇女联合会",
  ]);
  expect(lines.at(-1)).toBe(`名单SHA-256：${sha256}`);
});

test("an award without a collective has no heading", async () => {
  const { content } = list();
  const only = { ...content, entries: content.entries.filter(({ award }) => award === "model_post") };
  const lines = await linesOf(proposedList(list({ content: only })));
  expect(lines).toContain("一、巾帼文明岗（2个）");
  expect(lines.join()).not.toContain("三八红旗集体（");
});

test("both papers are on the page of GB/T 9704 and found under their names alone", async () => {
  for (const docx of [await meetingMinutes(minutes()), await proposedList(list())]) {
    const body = partsOf(docx).get("word/document.xml") ?? "";
    expect(body).toMatch(/w:top="2098"[^>]*w:right="1474"[^>]*w:bottom="1984"[^>]*w:left="1587"/);
  }
  const papers = { minutes: minutes(), list: null };
  expect(await meetingPaperNamed("list.docx")?.print(papers)).toBeNull();
  expect(await meetingPaperNamed("list.docx")?.print({ ...papers, list: list() })).toEqual(await proposedList(list()));
  expect(await meetingPaperNamed("minutes.docx")?.print(papers)).toEqual(await meetingMinutes(minutes()));
  expect([meetingPaperNamed("toString"), meetingPaperNamed("ballots.docx")]).toEqual([null, null]);
});
