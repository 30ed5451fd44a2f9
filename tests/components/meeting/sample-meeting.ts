import type { Meeting, MeetingItem, Projection } from "@/domain/agenda-desk";

export const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

export const item = (number: number, change: Partial<MeetingItem> = {}): MeetingItem => ({
  nominationId: id(number),
  award: "red_banner",
  title: `某社区服务站第${number}组`,
  bodyName: "离石区妇女联合会",
  submission: 1,
  counts: null,
  adopted: null,
  current: true,
  ballots: [],
  note: "",
  ...change,
});

export const adopted = (number: number): MeetingItem =>
  item(number, {
    adopted: true,
    counts: { yes: 2, no: 0, abstain: 0 },
    ballots: [
      { member: 1, vote: "yes" },
      { member: 2, vote: "yes" },
    ],
  });

export const meeting = (change: Partial<Meeting> = {}): Meeting => ({
  id: id(90),
  year: 2027,
  head: {
    kind: "chairs",
    number: "吕妇办纪〔2027〕5号",
    heldOn: "2027-02-19",
    place: "三楼会议室",
    chair: "某甲",
    recorder: "某丁",
    ballot: "open",
    majorityOf: "present",
    quorum: 2,
  },
  closedAt: null,
  members: [
    { ordinal: 1, name: "某甲", post: "主席", present: true },
    { ordinal: 2, name: "某乙", post: "", present: true },
    { ordinal: 3, name: "某丙", post: "", present: false },
  ],
  items: [item(1), item(2)],
  places: [{ award: "red_banner", places: 12, used: 2 }],
  candidates: [],
  list: null,
  whole: true,
  today: "2027-02-19",
  ...change,
});

export const projection = (change: Partial<Projection> = {}): Projection => ({
  id: id(90),
  year: 2027,
  head: meeting().head,
  closed: false,
  attendance: { members: 3, present: 2 },
  items: [adopted(1), item(2), item(3)].map((one) => ({ ...one, recused: 0 })),
  places: meeting().places,
  ...change,
});
