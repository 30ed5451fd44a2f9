import type { Decision } from "@/components/review/decision";
import type { ReviewVerbs } from "@/components/review/review-verbs";
import type { Session } from "@/components/review/session-context";
import type { Finding } from "@/domain/eligibility";
import { emptyForm, type Nomination } from "@/domain/nomination";
import { ok, type Result, refuse } from "@/domain/result";
import type { Refusal } from "@/domain/refusal";
import type { ReviewRecord } from "@/domain/review-desk";

export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

const share: Finding = {
  ruleId: idOf(500),
  title: "女性占六成以上",
  clause: "第三条第1款",
  hard: true,
  verdict: "fail",
  figures: "20 ÷ 34 = 58.8%，门槛60%",
  field: "staffWomen",
};

export const decision: Decision = {
  nominationId: idOf(1),
  version: 3,
  title: "某服务窗口",
  role: "county",
  offers: [
    { verb: "hand_on", off: null },
    { verb: "decline", off: null },
    { verb: "return", off: null },
    { verb: "recommend", off: null },
  ],
  standing: "初审中",
  findings: [share],
  bodies: [{ id: idOf(901), kind: "county_federation", name: "文水县妇女联合会" }],
  defaultResubmitBy: "2027-01-19",
  today: "2027-01-14",
};

const nomination: Nomination = {
  organisationId: idOf(800),
  bodyId: idOf(900),
  submissions: 2,
  reachedCity: false,
  status: "in_review",
  id: idOf(1),
  version: 3,
  roundId: idOf(700),
  award: "red_banner",
  title: "某服务窗口",
  position: "in_review.county",
  begun: true,
  origin: "draft",
  receiptNumber: "LLJG-S-2027-0083",
  form: { ...emptyForm, staffTotal: "34", deeds: "第一段。\n第二段改过。" },
  remarks: [],
  resubmitBy: null,
  hands: [],
  filledBy: null,
  filledByPersons: [],
  updatedAt: "2027-01-14T00:51:00.000Z",
};

const earlierForm = { ...emptyForm, staffTotal: "", deeds: "第一段。\n第二段。" };

export const record: ReviewRecord = {
  nomination,
  unitName: "某服务窗口",
  bodyName: "离石区妇女联合会",
  round: {
    id: idOf(700),
    year: 2027,
    title: "2027年度",
    basis: "",
    opensAt: "2026-11-01T00:00:00.000Z",
    closesAt: "2027-01-16T10:00:00.000Z",
    countyDue: "2027-01-16",
    cityDue: "2027-01-28",
    awardDay: "2027-03-08",
    noticeDays: 5,
    noticeCutoff: "12:00",
    noticeCloses: "17:30",
    resubmitDays: 3,
    reviewDays: 5,
    rules: [],
  },
  findings: [share],
  earlierHonours: [],
  moves: [],
  stage: "county",
  reviewBy: null,
  siblings: 1,
  versions: [
    { number: 2, form: nomination.form, sha256: "0f".repeat(32), submittedAt: "2027-01-14T00:51:00.000Z", files: [] },
    { number: 1, form: earlierForm, sha256: "0e".repeat(32), submittedAt: "2027-01-09T03:32:00.000Z", files: [] },
  ],
  seen: null,
  sections: [1, 2, 3, 4, 5, 6].map((section) => ({ section, state: "open" as const })),
  checks: [],
  previous: { number: 1, form: earlierForm },
  submittedAt: "2027-01-14T00:51:00.000Z",
  sha256: "0f".repeat(32),
  paperSha256: "0f".repeat(32),
  quota: null,
  holdsPlace: false,
  bodies: [],
  attachments: [],
  similar: [],
  latePass: null,
  consultation: { now: "2026-12-20T01:00:00.000Z", nominationId: "n", lines: [], missing: [], isOpen: true },
  refusals: {},
  defaultResubmitBy: "2027-01-19",
  now: "2027-01-14T02:00:00.000Z",
};

type Sent = { readonly verb: keyof ReviewVerbs; readonly input: unknown };

/** Verbs that write down what they were sent, and answer alike. */
export function recordingVerbs(refusal: Refusal | null = null) {
  const sent: Sent[] = [];
  const verb =
    (name: keyof ReviewVerbs) =>
    async (input: unknown): Promise<Result<unknown>> => {
      sent.push({ verb: name, input });
      return refusal === null ? ok({ nominationId: idOf(1) }) : refuse(refusal);
    };
  const verbs: ReviewVerbs = {
    begin: verb("begin"),
    reopen: verb("reopen"),
    propose: verb("propose"),
    noteSeen: verb("noteSeen"),
    tickSection: verb("tickSection"),
    checkByHand: verb("checkByHand"),
  };
  return { sent, verbs };
}

export const session = (over: Partial<Session>): Session => ({
  picked: [],
  pick: () => {},
  unpick: () => {},
  see: () => {},
  go: () => {},
  expect: () => {},
  look: () => {},
  stay: () => {},
  renew: () => {},
  movesOn: true,
  setMovesOn: () => {},
  follow: () => {},
  say: () => {},
  draftOf: () => "",
  keepDraft: () => {},
  takeArrival: () => false,
  ...over,
});
