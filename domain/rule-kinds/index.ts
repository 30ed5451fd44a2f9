import { foundedYears } from "./founded-years";
import { headcount } from "./headcount";
import { negativeList } from "./negative-list";
import { noRepeat } from "./no-repeat";
import { ownNotice } from "./own-notice";
import { priorHonour } from "./prior-honour";
import type { EligibilityFacts, Judgement, RuleKind } from "./rule-kind";
import { unitRank } from "./unit-rank";
import { womanLeads } from "./woman-leads";
import { womenShare } from "./women-share";
import { wordCount } from "./word-count";

const register = {
  women_share: womenShare,
  headcount,
  woman_leads: womanLeads,
  prior_honour: priorHonour,
  no_repeat: noRepeat,
  unit_rank: unitRank,
  founded_years: foundedYears,
  word_count: wordCount,
  negative_list: negativeList,
  own_notice: ownNotice,
} as const;

type Kind = keyof typeof register;
type ParametersOf = { readonly [K in Kind]: (typeof register)[K] extends RuleKind<infer P> ? P : never };

/** The kinds of rule are code; their numbers are rows of the round. */
export type RuleParameters = ParametersOf[Kind];

const kinds: { readonly [K in Kind]: RuleKind<ParametersOf[K]> } = register;

const judgeKind = <K extends Kind>(kind: K, parameters: ParametersOf[K], facts: EligibilityFacts): Judgement =>
  kinds[kind](parameters, facts);

/** Judges by the kind that the parameters name. */
export const judge = (parameters: RuleParameters, facts: EligibilityFacts): Judgement =>
  judgeKind(parameters.kind, parameters, facts);
