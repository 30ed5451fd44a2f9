import { shareWords } from "@/domain/share-words";
import type { StructureRule } from "@/domain/structure";

const share = (percent: number | null): string => (percent === null ? "待核" : shareWords(percent));

/** A score or a mean, to one decimal. */
const score = (value: number): string => value.toFixed(1);

/** 不少于60%，即12个 */
const asked = ({ atLeast, share: part }: StructureRule, needed: number): string =>
  `${atLeast ? "不少于" : "不超过"}${Math.round(part * 1_000) / 10}%，即${needed}个`;

export const orderWords = { share, score, asked };
