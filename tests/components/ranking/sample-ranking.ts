import type { CaseScores } from "@/domain/evaluation";
import type { RankLine, Ranking } from "@/domain/ranking";
import type { StructureRule } from "@/domain/structure";

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

const given = (scores: readonly number[]): CaseScores => ({
  nominationId: "",
  scores,
  mean: scores.reduce((sum, one) => sum + one, 0) / scores.length,
  spread: Math.max(...scores) - Math.min(...scores),
  tieValue: null,
});

const line = (n: number, title: string, change: Partial<RankLine> = {}): RankLine => ({
  id: idOf(n),
  version: 2,
  bodyId: idOf(100),
  title,
  bodyName: "离石区妇女联合会",
  placeName: "离石区",
  divisionCode: "141102",
  industry: "教育",
  groups: ["grassroots"],
  womenShare: 80,
  position: "in_review.city",
  submittedAt: "2027-01-05T02:00:00.000Z",
  ownPlace: null,
  bodyPlace: null,
  scores: null,
  ...change,
});

const rules: readonly StructureRule[] = [
  { id: idOf(300), title: "妇联组织", group: "federation", atLeast: false, share: 0.2 },
];

const city: Ranking = {
  role: "city",
  organisationName: "吕梁市妇女联合会",
  year: 2027,
  award: "red_banner",
  lines: [
    line(1, "离石区某社区", { scores: given([93, 92, 94]) }),
    line(2, "离石区某妇联", { scores: given([90, 70, 91]), groups: ["federation"] }),
    line(3, "兴县某班组", {
      scores: given([80, 81]),
      bodyId: idOf(101),
      bodyName: "兴县妇女联合会",
      placeName: "兴县",
      divisionCode: "141123",
    }),
    line(4, "市直某窗口", {
      bodyId: idOf(102),
      bodyName: "市直交通系统",
      placeName: "市直交通系统",
      divisionCode: null,
    }),
  ],
  places: 3,
  taken: 1,
  threshold: 60,
  rules,
  bodies: [
    { id: idOf(100), name: "离石区妇女联合会", places: 2 },
    { id: idOf(101), name: "兴县妇女联合会", places: 2 },
    { id: idOf(102), name: "市直交通系统", places: 2 },
  ],
  scenarios: [{ id: idOf(400), name: "初步方案", savedAt: "2027-01-20T03:00:00.000Z" }],
  moves: [],
};

const county: Ranking = {
  ...city,
  role: "county",
  organisationName: "离石区妇女联合会",
  lines: [line(1, "某社区", { position: "in_review.city" }), line(2, "某班组", { position: "in_review.county" })],
  places: 1,
  taken: 0,
  scenarios: [],
  moves: [
    {
      nominationId: idOf(1),
      title: "某社区",
      upward: true,
      reason: "带动作用更突出。",
      at: "2027-01-10T03:00:00.000Z",
    },
  ],
};

export const sampleRanking = { idOf, city, county };
