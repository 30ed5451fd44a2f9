import { addDays, dayOf } from "@/domain/calendar";
import { abstain } from "@/services/evaluations/abstain";
import { affiliateJudge } from "@/services/evaluations/affiliate-judge";
import { judgingDesk } from "@/services/evaluations/judging-desk";
import { savePoints } from "@/services/evaluations/save-points";
import { scoreCase } from "@/services/evaluations/score-case";
import { seatJudge } from "@/services/evaluations/seat-judge";
import { setUpEvaluation } from "@/services/evaluations/set-up-evaluation";
import { spread } from "@/services/evaluations/spread";
import { findNow } from "../queries/actors";
import { actorOf, carryOut, type Stage } from "./demonstration-stage";
import { sampleRubric } from "./seed-rubric";
import { idIn } from "./seed-city";

const city = "shifulian";
const judges = ["pingwei1", "pingwei2", "pingwei3", "pingwei4", "pingwei5"];

/** Where two of the judges come from. */
const origins = [
  { judge: "pingwei1", organisation: "离石区妇女联合会" },
  { judge: "pingwei4", organisation: "柳林县某社区服务中心" },
];

/** How many sheets each of them has handed in; the last keeps one begun. */
const handedIn = [3, 2, 3, 1, 0];

const points = (judge: number, at: number) =>
  sampleRubric.map((_, index) => ({ item: index + 1, points: 7 + ((judge * 5 + at * 3 + index * 2) % 7) / 2 }));

/** An evaluation of which some sheets are in, one is begun and one judge abstains; the deadline is a week away. */
export async function carryOutEvaluation(stage: Stage): Promise<void> {
  const due = addDays(dayOf(await findNow(stage.db)), 7);
  const { evaluationId } = await carryOut(stage, city, setUpEvaluation, {
    award: "red_banner",
    dueAt: `${due}T18:00`,
    perCase: 4,
    trim: 1,
    tieItem: 2,
    items: sampleRubric,
  });
  for (const account of judges)
    await carryOut(stage, city, seatJudge, { evaluationId, personId: actorOf(stage, account).personId ?? "" });
  for (const { judge, organisation } of origins) {
    const personId = actorOf(stage, judge).personId ?? "";
    await carryOut(stage, city, affiliateJudge, { personId, organisationId: idIn(stage.ids, organisation) });
  }
  await carryOut(stage, city, spread, { evaluationId });
  for (const [index, account] of judges.entries()) await scoreSome(stage, account, index);
}

async function scoreSome(stage: Stage, account: string, index: number): Promise<void> {
  const { evaluations } = await judgingDesk(actorOf(stage, account), stage.db);
  const lines = evaluations.flatMap((judged) => judged.lines);
  const done = handedIn[index] ?? 0;
  for (const [at, { evaluationId, nominationId }] of lines.slice(0, done).entries())
    await carryOut(stage, account, scoreCase, { evaluationId, nominationId, points: points(index, at), comment: "" });
  const [next] = lines.slice(done);
  if (next === undefined) return;
  const { evaluationId, nominationId } = next;
  if (account === "pingwei4")
    await carryOut(stage, account, abstain, {
      evaluationId,
      nominationId,
      reason: "对这一行业的工作不了解，不足以判断。",
    });
  if (account === "pingwei5")
    await carryOut(stage, account, savePoints, { evaluationId, nominationId, points: points(index, 0).slice(0, 2) });
}
