import type { ListEntry, ListPage } from "@/domain/publication-desk";
import type { PositionKey } from "@/domain/workflow";

const now = "2027-02-01T02:10:00.000Z";
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

const entry = (number: number, over: Partial<ListEntry>): ListEntry => ({
  nominationId: id(number),
  version: 3,
  ordinal: number,
  award: "red_banner",
  fullName: `离石区某社区网格服务站${number}`,
  bodyName: "离石区妇女联合会",
  staff: 21,
  women: 20,
  summary: "全年办结居民事项2,100余件。\n调解邻里纠纷57起。",
  position: "in_review.publication",
  removedReason: null,
  registrationNumber: null,
  ...over,
});

const entriesAt = (position: PositionKey): readonly ListEntry[] => [
  entry(1, { position }),
  entry(2, { position, award: "model_post", fullName: "交城县某供电所营业窗口", staff: null }),
];

const round: ListPage["round"] = {
  id: id(90),
  year: 2027,
  title: "2027年度评选",
  basis: "通知",
  opensAt: now,
  closesAt: now,
  countyDue: "2027-01-16",
  cityDue: "2027-01-30",
  awardDay: "2027-03-08",
  noticeDays: 5,
  noticeCutoff: "12:00",
  noticeCloses: "17:30",
  resubmitDays: 3,
  reviewDays: 5,
};

const signing: ListPage = {
  line: {
    id: id(91),
    roundYear: 2027,
    meetingNumber: "吕妇办纪〔2027〕1号",
    heldOn: "2027-01-28",
    state: "signing",
    entries: 2,
    counts: { red_banner: 1, model_post: 1 },
    openObjections: 0,
    createdAt: now,
    notice: null,
  },
  round,
  sha256: "a".repeat(64),
  currentSha256: "b".repeat(64),
  entries: entriesAt("in_review.publication"),
  signOffs: [],
  missingSignatures: ["校对1处", "隐私2处"],
  maySign: true,
  notice: null,
  span: {
    firstDay: "2027-02-01",
    lastDay: "2027-02-05",
    closesAt: "2027-02-05T09:30:00.000Z",
    provisional: false,
    days: [],
  },
  objections: [],
  decision: null,
  now,
};

const span = { firstDay: "2027-01-29", lastDay: "2027-02-04", closesAt: "2027-02-04T09:30:00.000Z" };

const onNotice: ListPage = {
  ...signing,
  line: { ...signing.line, state: "on_notice", notice: span },
  entries: entriesAt("on_notice"),
  missingSignatures: [],
  maySign: false,
  notice: {
    id: id(92),
    title: "公示",
    basis: "通知",
    procedure: "经单位申报",
    ...span,
    announcedAt: now,
    sha256: "b".repeat(64),
    roundYear: 2027,
    noticeDays: 5,
    state: "running",
    workingDaysLeft: 3,
    days: [{ day: "2027-02-01", kind: "working", ordinal: 2 }],
    entries: [],
  },
};

const cleared: ListPage = {
  ...onNotice,
  line: { ...onNotice.line, state: "cleared" },
  entries: entriesAt("cleared"),
};

export const sampleList = { id, signing, onNotice, cleared, entry };
