import { emptyForm, type FormDraft } from "@/domain/nomination";
import type { Paper } from "@/domain/paper";

const story = "她们在窗口前把每一件事办完，群众说“放心”，喆堃祎三人轮流值守2027年的夜班。";

/** A text of so many characters, in paragraphs. */
const longText = (characters: number): string => {
  const text = story.repeat(Math.ceil(characters / story.length)).slice(0, characters);
  return text.match(/.{1,400}/gs)?.join("\n") ?? "";
};

export const sampleForm = (change: Partial<FormDraft> = {}): FormDraft => ({
  ...emptyForm,
  fullName: "离石区某社区服务站窗口组",
  shortName: "某窗口组",
  award: "model_post",
  unitNature: "农民专业合作社",
  industry: "社区与妇联组织",
  unitRank: "股级",
  creditCode: "12141102MB0A00122B",
  address: "离石区某街1号",
  postcode: "033000",
  superior: "离石区某街道办事处",
  staffTotal: "21",
  staffWomen: "20",
  averageAge: "33",
  under35: "12",
  partyMembers: "6",
  frontline: "yes",
  womanLeads: "yes",
  specialPost: "no",
  foundedOn: "2015",
  headName: "某喆",
  headTitle: "组长",
  contactName: "堃祎",
  contactPhone: "0358-1234567",
  supervisionPhone: "0358-7654321",
  servicePromise: "首问负责，限时办结。",
  honours: [
    {
      title: "省级巾帼文明岗",
      level: "province",
      grantedBy: "山西省妇女联合会",
      year: "2020",
      documentNumber: "妇〔2020〕5号",
    },
  ],
  summary: "这个窗口组有21人，其中女性20人。",
  deeds: `一、把事办完\n${longText(600)}\n（一）夜班\n${longText(300)}`,
  evidence: [{ indicator: "办件量", value: "12345", unit: "件", year: "2026" }],
  negatives: { accident: { answer: "no", note: "" } },
  noticeFrom: "2026-12-20",
  noticeTo: "2026-12-27",
  noticePlace: "单位公示栏",
  noticeResult: "无异议",
  opinion: "同意申报。",
  declared: true,
  privacyNotice: "2027-1",
  publishHead: true,
  reasons: { headcount: "特殊岗位，人数从宽。" },
  ...change,
});

export const samplePaper = (change: Partial<Paper> = {}): Paper => ({
  nominationId: "00000000-0000-4000-8000-000300000001",
  receiptNumber: null,
  sha256: "3f2a".repeat(16),
  form: sampleForm(),
  bodyName: "离石区妇女联合会",
  year: 2027,
  filledInOn: "2027-01-06",
  questions: [{ key: "accident", text: "近三年发生过重大安全事故" }],
  rules: [{ id: "headcount", title: "人数不少于十人" }],
  isRecommended: false,
  recommendation: "",
  ...change,
});

export const recommendedPaper = (change: Partial<Paper> = {}): Paper =>
  samplePaper({
    receiptNumber: "LLJG-S-2027-0147",
    isRecommended: true,
    recommendation: "符合条件，同意推荐。",
    ...change,
  });

/** The longest form a unit can reasonably send: 2,000 characters, 30 honours, names that fill their fields. */
export const longPaper = (index: number): Paper =>
  recommendedPaper({
    nominationId: `00000000-0000-4000-8000-0003${String(index).padStart(8, "0")}`,
    form: sampleForm({
      fullName: `${"吕梁市某某高速公路信息监控中心".repeat(4)}${index}`,
      address: "离石区某街".repeat(20),
      creditCode: "A".repeat(40),
      honours: Array.from({ length: 30 }, (_, row) => ({
        title: `第${row + 1}次授予的${"很长的荣誉名称".repeat(6)}`,
        level: "national",
        grantedBy: "中华全国妇女联合会",
        year: "2020",
        documentNumber: "妇字〔2020〕5号",
      })),
      summary: longText(500),
      deeds: longText(2_000),
      opinion: longText(1_900),
    }),
  });
