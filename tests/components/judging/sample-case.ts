import { judgedForm } from "@/domain/judged-form";
import type { JudgedCase } from "@/domain/judging-desk";
import { emptyForm } from "@/domain/nomination";

const evaluation = {
  id: "00000000-0000-4000-8000-000000000001",
  roundId: "00000000-0000-4000-8000-000000000002",
  award: "red_banner",
  dueAt: "2027-01-20T10:00:00.000Z",
  perCase: 3,
  trim: 0,
  tieItem: 1,
  closedAt: null,
} as const;

const nominationId = "00000000-0000-4000-8000-000000000003";

/** A nomination on a judge's desk that nobody has scored yet. */
export const sampleCase = (change: Partial<JudgedCase> = {}): JudgedCase => ({
  now: "2027-01-10T02:00:00.000Z",
  evaluation,
  open: true,
  items: [
    { ordinal: 1, title: "业绩贡献", guidance: "实绩", most: 10, weight: 60 },
    { ordinal: 2, title: "社会影响", guidance: "", most: 20, weight: 40 },
  ],
  line: {
    evaluationId: evaluation.id,
    nominationId,
    title: "离石区某社区服务站",
    bodyName: "离石区妇女联合会",
    state: "assigned",
    total: 0,
    given: 0,
  },
  receiptNumber: "LLJG-S-2027-0001",
  form: judgedForm({
    ...emptyForm,
    fullName: "离石区某社区服务站",
    summary: "办结居民事项。",
    deeds: "她们把事办完。",
  }),
  files: [],
  points: [],
  comment: "",
  reason: "",
  colleagues: null,
  next: null,
  place: { at: 1, of: 3, settled: 0 },
  ...change,
});
