import { randomBytes } from "node:crypto";
import { department } from "@/domain/actor";
import { dayOf } from "@/domain/calendar";
import type { ConsultationAnswer } from "@/domain/consultation";
import { addWorkingDays } from "@/domain/working-days";
import { answer } from "@/services/consultations/answer";
import { ask } from "@/services/consultations/ask";
import { run } from "@/services/requests/run";
import { findNow } from "../queries/actors";
import type { When } from "./demonstration-script";
import { carryOut, type Stage } from "./demonstration-stage";

/** A step of a consultation about the nomination of a unit. */
export type ConsultationStep = { readonly when: When; readonly by: string; readonly letters: string } & (
  | { readonly verb: "ask"; readonly to: readonly string[]; readonly workingDays: number }
  | {
      readonly verb: "answer";
      readonly from: string;
      readonly answer: ConsultationAnswer;
      readonly reason: string;
    }
);

const discipline = "纪检监察机关";
const agreed = { verb: "answer", answer: "agree", reason: "" } as const;

/** An enterprise before it is recommended: asked and agreed to. */
const enterprise = (of: string, by: string, span: "early" | "late", parts: readonly [number, number]) =>
  [
    { when: [span, parts[0]], by, letters: of, verb: "ask", to: [discipline, "税务部门"], workingDays: 5 },
    { ...agreed, when: [span, parts[1]], by: "", letters: of, from: discipline },
    { ...agreed, when: [span, parts[1]], by: "", letters: of, from: "税务部门" },
  ] as const satisfies readonly ConsultationStep[];

/** What the demonstration city asks and hears: enterprises agreed to, one letter waited for, one against, one overdue that nobody has to wait for. */
export const consultationScript: readonly ConsultationStep[] = [
  ...enterprise("unit07", "liulin", "late", [0.5, 0.7]),
  ...enterprise("unit12", "fenyang", "late", [0.42, 0.5]),
  ...enterprise("unit19", "jinrong", "early", [0.36, 0.42]),
  { when: ["late", 0.86], by: "lishi", letters: "unit03", verb: "ask", to: ["公安机关", "主管部门"], workingDays: 5 },
  {
    when: ["late", 0.95],
    by: "",
    letters: "unit03",
    verb: "answer",
    from: "主管部门",
    answer: "disagree",
    reason: "有一件群众投诉还在核查，建议办结以后再推荐。",
  },
  { when: ["late", 0.8], by: "wenshui", letters: "unit05", verb: "ask", to: ["公安机关", "主管部门"], workingDays: 1 },
  { ...agreed, when: ["late", 0.82], by: "", letters: "unit05", from: "主管部门" },
];

const nameOf = ({ letters }: ConsultationStep, to: string): string => `${letters} ${to}`;

/** Asks and answers by the links that were just made, as the departments would. */
export async function carryOutForConsultation(stage: Stage, step: ConsultationStep): Promise<void> {
  const nominationId = stage.nominations.get(step.letters) ?? "";
  if (step.verb === "ask") {
    const dueOn = addWorkingDays(dayOf(await findNow(stage.db)), step.workingDays, stage.days.specialDays);
    const letters = step.to.map((to) => ({
      department: to,
      email: "",
      required: false,
      nominationIds: [nominationId],
      token: randomBytes(32).toString("base64url"),
    }));
    await carryOut(stage, step.by, ask, { dueOn, letters });
    for (const letter of letters) stage.links.set(nameOf(step, letter.department), letter.token);
    return;
  }
  const input = {
    token: stage.links.get(nameOf(step, step.from)) ?? "",
    answeredBy: "某单位办公室某某",
    answers: [{ nominationId, answer: step.answer, reason: step.reason }],
    reply: null,
  };
  const result = await run(department, answer, { key: null, input }, stage.db);
  if (!result.ok) throw new Error(`${step.from} was refused: ${JSON.stringify(result.refusal)}`);
}
