import type { AwardKey } from "./award-types";
import type { AssignmentState, CaseScores, Evaluation, ItemPoints, RankedCase, RubricItem } from "./evaluation";
import type { JudgedForm } from "./judged-form";

export type Named = { readonly id: string; readonly name: string };

/** An account of a judge, as the city sees it. */
export type JudgeAccount = Named & {
  readonly account: string;
  readonly email: string | null;
  /** Of these organisations' nominations the judge gets none. */
  readonly affiliations: readonly Named[];
};

export type Tally = Readonly<Record<AssignmentState, number>>;

export type JudgeLine = JudgeAccount & { readonly releasedAt: string | null; readonly tally: Tally };

export type CaseLine = {
  readonly nominationId: string;
  readonly title: string;
  readonly bodyName: string;
  readonly tally: Tally;
  readonly result: RankedCase;
};

/** Why a sheet is missing: 弃权 or 回避, by whom and why. */
export type KeptOut = {
  readonly title: string;
  readonly judgeName: string;
  readonly state: "abstained" | "recused";
  readonly reason: string;
};

/** A judge's words about a nomination, for the meeting; without the judge's name. */
type JudgeComment = { readonly nominationId: string; readonly comment: string };

export type EvaluationLine = {
  readonly award: AwardKey;
  /** Nominations of the award that the city has in review. */
  readonly waiting: number;
  readonly evaluation: Evaluation | null;
  readonly judges: number;
  readonly tally: Tally;
};

/** 评审: what the city has set up for the newest round. */
export type EvaluationsDesk = {
  readonly now: string;
  readonly roundTitle: string | null;
  readonly lines: readonly EvaluationLine[];
};

/** One evaluation on the city's desk: judges, progress and results. */
export type EvaluationDesk = {
  readonly now: string;
  readonly evaluation: Evaluation;
  readonly items: readonly RubricItem[];
  readonly judges: readonly JudgeLine[];
  /** Judges' accounts that do not score here. */
  readonly further: readonly JudgeAccount[];
  readonly cases: readonly CaseLine[];
  readonly keptOut: readonly KeptOut[];
  readonly comments: readonly JudgeComment[];
  /** Where a judge may come from: bodies first, then units. */
  readonly organisations: readonly Named[];
};

/** One nomination on a judge's desk. */
export type JudgedLine = {
  readonly evaluationId: string;
  readonly nominationId: string;
  readonly title: string;
  readonly bodyName: string;
  readonly state: Exclude<AssignmentState, "recused">;
  /** One's own weighted total so far, and how many items have points. */
  readonly total: number;
  readonly given: number;
};

export type JudgedEvaluation = {
  readonly evaluation: Evaluation;
  readonly open: boolean;
  readonly items: readonly RubricItem[];
  readonly lines: readonly JudgedLine[];
};

export type JudgingDesk = { readonly now: string; readonly evaluations: readonly JudgedEvaluation[] };

export type JudgedFile = {
  readonly id: string;
  readonly slot: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly hasThumbnail: boolean;
};

/** One nomination as a judge scores it. */
export type JudgedCase = {
  readonly now: string;
  readonly evaluation: Evaluation;
  readonly open: boolean;
  readonly items: readonly RubricItem[];
  readonly line: JudgedLine;
  readonly receiptNumber: string | null;
  readonly form: JudgedForm;
  readonly files: readonly JudgedFile[];
  readonly points: readonly ItemPoints[];
  readonly comment: string;
  readonly reason: string;
  /** Everybody's scores, once one's own is in; null before. */
  readonly colleagues: CaseScores | null;
  /** The open nominations of one's own before and after this one. */
  readonly next: string | null;
  readonly place: { readonly at: number; readonly of: number; readonly settled: number };
};

/** What came of a step of scoring: the next nomination to score, or null where none is left. */
export type Settled = { readonly nominationId: string; readonly next: string | null };
