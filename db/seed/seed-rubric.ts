import type { SetUpEvaluationInput } from "@/domain/evaluation-input";

/** A rubric as a city may set one: an example, which each evaluation replaces by its own. */
export const sampleRubric: SetUpEvaluationInput["items"] = [
  { title: "政治思想", guidance: "思想政治表现、职业道德、遵纪守法", most: 10, weight: 20 },
  { title: "业绩贡献", guidance: "本职工作的实绩，数据是否有出处", most: 10, weight: 40 },
  { title: "社会影响", guidance: "服务对象和同行的评价，所获荣誉", most: 10, weight: 20 },
  { title: "示范带动", guidance: "做法能否推广，带动了谁", most: 10, weight: 20 },
];
