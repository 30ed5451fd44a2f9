import { daysBetween } from "./calendar";
import { countCharacters } from "./count-characters";
import type { EarlierHonour, EligibilityFacts, Finding, Rule, RuleParameters, Verdict } from "./eligibility";
import type { FormDraft, FormField } from "./nomination";
import { isDay, isVisible, wholeNumber } from "./text";
import { thousands } from "./thousands";
import { workingDaysFrom } from "./working-days";

type Judgement = {
  readonly verdict: Verdict;
  readonly figures: string;
  readonly field: FormField;
  readonly shortBy?: number;
};
type ParametersOf<K extends RuleParameters["kind"]> = Extract<RuleParameters, { readonly kind: K }>;

const anyNumber = wholeNumber(0, 999_999_999, "未填");

const numberIn = (text: string): number | null => {
  const read = anyNumber.safeParse(text);
  return read.success ? read.data : null;
};

/** The share to one decimal; to more where rounding would put it on the other side of the threshold. */
const shareText = (women: number, staff: number, agrees: (shown: number) => boolean): string => {
  let decimals = 1;
  let shown = ((100 * women) / staff).toFixed(decimals);
  while (decimals < 9 && !agrees(Number(shown))) {
    decimals += 1;
    shown = ((100 * women) / staff).toFixed(decimals);
  }
  return shown;
};

function judgeShare({ percent, comparison }: ParametersOf<"women_share">, form: FormDraft): Judgement {
  const [staff, women] = [numberIn(form.staffTotal), numberIn(form.staffWomen)];
  const pending = (figures: string, field: FormField): Judgement => ({ verdict: "pending", figures, field });
  if (staff === null) return pending("职工总数未填，算不出占比", "staffTotal");
  if (women === null) return pending("其中女职工未填，算不出占比", "staffWomen");
  if (staff === 0) return pending("职工总数为0，算不出占比", "staffTotal");
  if (women > staff)
    return pending(`女职工${thousands(women)}人多于职工总数${thousands(staff)}人，请核对`, "staffWomen");
  const [share, threshold] = [women * 100_000, Math.round(percent * 1_000) * staff];
  const passes = comparison === ">=" ? share >= threshold : share > threshold;
  const shown = shareText(
    women,
    staff,
    (value) => (comparison === ">=" ? value >= percent : value > percent) === passes,
  );
  const limit = comparison === ">=" ? `门槛${percent}%` : `须高于${percent}%`;
  return {
    verdict: passes ? "pass" : "fail",
    figures: `${thousands(women)} ÷ ${thousands(staff)} = ${shown}%，${limit}`,
    field: "staffWomen",
  };
}

function judgeHeadcount({ least }: ParametersOf<"headcount">, form: FormDraft): Judgement {
  const staff = numberIn(form.staffTotal);
  if (staff === null) return { verdict: "pending", figures: "职工总数未填", field: "staffTotal" };
  const verdict = staff >= least ? "pass" : "fail";
  return { verdict, figures: `${thousands(staff)}人，至少${thousands(least)}人`, field: "staffTotal" };
}

function judgeWomanLeads(form: FormDraft): Judgement {
  switch (form.womanLeads) {
    case "yes":
      return { verdict: "pass", figures: "已填“有”", field: "womanLeads" };
    case "no":
      return { verdict: "fail", figures: "已填“没有”", field: "womanLeads" };
    case "":
      return { verdict: "pending", figures: "未填", field: "womanLeads" };
  }
}

const levelWords: Readonly<Record<EarlierHonour["level"], string>> = {
  national: "全国",
  province: "省级",
  city: "市级",
  county: "县级",
};

/** A round awards at the level of the city. */
const roundLevel = "city";
const sameOrHigher: readonly EarlierHonour["level"][] = ["national", "province", roundLevel];

const honourText = ({ year, level, registrationNumber }: EarlierHonour): string =>
  `${year === null ? "" : `${year}年`}${levelWords[level]}同名称号${registrationNumber === null ? "" : `（${registrationNumber}）`}`;

/** Years are counted from the round's: 5 years before 2027 reach back to 2022. A year not established is for a person to judge. */
function judgeRepeat({ withinYears, levels }: ParametersOf<"no_repeat">, facts: EligibilityFacts): Judgement {
  const { form, roundYear, earlierHonours } = facts;
  if (form.award === "") return { verdict: "pending", figures: "申报称号未选", field: "award" };
  const counted = earlierHonours
    .filter((honour) => honour.award === form.award)
    .filter((honour) => (levels === "same" ? honour.level === roundLevel : sameOrHigher.includes(honour.level)));
  const repeated = counted.find(
    ({ year }) => year !== null && (withinYears === null || roundYear - year <= withinYears),
  );
  const term = withinYears === null ? "不重复申报" : `${withinYears}年内不重复申报`;
  if (repeated) return { verdict: "fail", figures: `曾获${honourText(repeated)}，${term}`, field: "award" };
  const undated = counted.find(({ year }) => year === null);
  if (undated)
    return { verdict: "manual", figures: `曾获${honourText(undated)}，年份待核，请初审时核对`, field: "award" };
  return {
    verdict: "pass",
    figures: withinYears === null ? "本榜无记录" : `本榜${withinYears}年内无记录`,
    field: "award",
  };
}

function judgeWordCount({ field, least, most }: ParametersOf<"word_count">, form: FormDraft): Judgement {
  const count = countCharacters(form[field]);
  const limits = least > 0 ? `${thousands(least)}到${thousands(most)}字` : `不超过${thousands(most)}字`;
  if (count === 0) return { verdict: "pending", figures: `未填，${limits}`, field };
  if (count < least) {
    const shortBy = least - count;
    return { verdict: "fail", figures: `现有${thousands(count)}字，还差${thousands(shortBy)}字`, field, shortBy };
  }
  if (count > most) {
    return { verdict: "fail", figures: `现有${thousands(count)}字，超出${thousands(count - most)}字`, field };
  }
  return { verdict: "pass", figures: `${thousands(count)}字，${limits}`, field };
}

function judgeNegatives({ questions }: ParametersOf<"negative_list">, form: FormDraft): Judgement {
  const answerTo = (key: string) => form.negatives[key]?.answer ?? "";
  const held = questions.filter(({ key }) => answerTo(key) === "yes");
  if (held.length > 0) {
    return {
      verdict: "fail",
      figures: `${held.map(({ text }) => `“${text}”`).join("、")}填了“是”`,
      field: "negatives",
    };
  }
  const open = questions.filter(({ key }) => answerTo(key) === "").length;
  if (open > 0) return { verdict: "pending", figures: `还有${open}项没有回答`, field: "negatives" };
  return { verdict: "pass", figures: `${questions.length}项都填了“否”`, field: "negatives" };
}

const longestNotice = 366;

function judgeOwnNotice({ workingDays }: ParametersOf<"own_notice">, facts: EligibilityFacts): Judgement {
  const { noticeFrom, noticeTo } = facts.form;
  if (!isDay(noticeFrom)) return { verdict: "pending", figures: "本单位公示起始日期未填", field: "noticeFrom" };
  if (!isDay(noticeTo)) return { verdict: "pending", figures: "本单位公示截止日期未填", field: "noticeTo" };
  const length = daysBetween(noticeFrom, noticeTo);
  if (length < 0) return { verdict: "pending", figures: "公示截止日期早于起始日期，请核对", field: "noticeTo" };
  if (length > longestNotice) return { verdict: "pending", figures: "公示超过1年，请核对起止日期", field: "noticeTo" };
  const days = workingDaysFrom(noticeFrom, noticeTo, facts.specialDays).length;
  return {
    verdict: days >= workingDays ? "pass" : "fail",
    figures: `公示${days}个工作日，至少${workingDays}个工作日`,
    field: "noticeTo",
  };
}

function judge(parameters: RuleParameters, facts: EligibilityFacts): Judgement {
  switch (parameters.kind) {
    case "women_share":
      return judgeShare(parameters, facts.form);
    case "headcount":
      return judgeHeadcount(parameters, facts.form);
    case "woman_leads":
      return judgeWomanLeads(facts.form);
    case "no_repeat":
      return judgeRepeat(parameters, facts);
    case "word_count":
      return judgeWordCount(parameters, facts.form);
    case "negative_list":
      return judgeNegatives(parameters, facts.form);
    case "own_notice":
      return judgeOwnNotice(parameters, facts);
  }
}

/** Holds one rule against what the unit filled in; `figures` names the unit's own figures. */
export function evaluate(rule: Rule, facts: EligibilityFacts): Finding {
  const { id: ruleId, title, clause, hard } = rule;
  return { ruleId, title, clause, hard, ...judge(rule.parameters, facts) };
}

/** The findings of the rules that apply to the form's award, in the order of the round's notice. */
export const evaluateAll = (rules: readonly Rule[], facts: EligibilityFacts): readonly Finding[] =>
  rules
    .filter((rule) => rule.award === null || rule.award === facts.form.award)
    .sort((one, other) => one.ordinal - other.ordinal)
    .map((rule) => evaluate(rule, facts));

/** The findings that keep a form from being submitted: a hard rule not yet met, a soft one failed without a written reason. */
export const blockers = (findings: readonly Finding[], form: FormDraft): readonly Finding[] =>
  findings.filter(({ hard, verdict, ruleId }) =>
    hard ? verdict === "fail" || verdict === "pending" : verdict === "fail" && !isVisible(form.reasons[ruleId] ?? ""),
  );
