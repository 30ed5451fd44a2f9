import { awardTypes } from "../award-types";
import type { HonourLevel } from "../form-choices";
import type { FormDraft } from "../nomination";
import { isVisible } from "../text";
import type { EligibilityFacts, RuleKind } from "./rule-kind";

/**
 * The levels at which the award itself, and those at which a trade honour (行业荣誉), counts as a step before;
 * `heldYears` is for how many years it must have been held, counted from the round's year, 0 for any time.
 */
export type PriorHonour = {
  readonly kind: "prior_honour";
  readonly sameAward: readonly HonourLevel[];
  readonly trade: readonly HonourLevel[];
  readonly heldYears: number;
};

type Held = { readonly title: string; readonly year: number | null };

const levelWords: Readonly<Record<HonourLevel, string>> = {
  national: "全国",
  province: "省级",
  city: "市级",
  county: "县级",
  unit: "本系统",
};

const yearIn = (text: string): number | null => {
  const year = text.normalize("NFKC").replace("年", "").trim();
  return /^\d{4}$/.test(year) ? Number(year) : null;
};

const isTitled = ({ title }: FormDraft["honours"][number]): boolean => isVisible(title);

/** The honours that count, those filled in before those of the honour library. */
function held({ sameAward, trade }: PriorHonour, { form, earlierHonours }: EligibilityFacts, label: string): Held[] {
  const own = form.honours
    .filter(isTitled)
    .filter(({ title, level }) => level !== "" && (title.includes(label) ? sameAward : trade).includes(level))
    .map(({ title, year }) => ({ title: title.trim(), year: yearIn(year) }));
  const registered = earlierHonours
    .filter(({ award, level }) => award === form.award && sameAward.includes(level))
    .map(({ level, year }) => ({ title: `${levelWords[level]}${label}`, year }));
  return [...own, ...registered];
}

const asked = ({ sameAward, trade, heldYears }: PriorHonour, label: string): string => {
  const words = (levels: readonly HonourLevel[], what: string) =>
    levels.length === 0 ? [] : [`${levels.map((level) => levelWords[level]).join("、")}${what}`];
  const kinds = [...words(sameAward, label), ...words(trade, "行业荣誉")].join("，或者");
  return heldYears === 0 ? kinds : `${kinds}，满${heldYears}年`;
};

export const priorHonour: RuleKind<PriorHonour> = (parameters, facts) => {
  const { form, roundYear } = facts;
  const { heldYears } = parameters;
  if (form.award === "") return { verdict: "pending", figures: "申报称号未选", field: "award" };
  const { label } = awardTypes[form.award];
  const counted = held(parameters, facts, label);
  const long = counted.find(({ year }) => heldYears === 0 || (year !== null && roundYear - year >= heldYears));
  const term = heldYears === 0 ? "" : `，要求满${heldYears}年`;
  const said = ({ year, title }: Held) => {
    if (year === null) return `获“${title}”`;
    return `${year}年获“${title}”${heldYears === 0 ? "" : `，到${roundYear}年${roundYear - year}年`}`;
  };
  if (long) return { verdict: "pass", figures: `${said(long)}${term}`, field: "honours" };
  const undated = counted.find(({ year }) => year === null);
  if (undated)
    return { verdict: "manual", figures: `“${undated.title}”没有授予年份${term}，由初审核对`, field: "honours" };
  const [recent] = counted;
  if (recent) return { verdict: "fail", figures: `${said(recent)}${term}`, field: "honours" };
  if (form.honours.some((row) => isTitled(row) && row.level === ""))
    return { verdict: "pending", figures: "有荣誉没有选级别", field: "honours" };
  return { verdict: "fail", figures: `所获荣誉中没有${asked(parameters, label)}`, field: "honours" };
};
