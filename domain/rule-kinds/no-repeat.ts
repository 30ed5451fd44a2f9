import { isVisible } from "../text";
import type { EarlierHonour, EligibilityFacts, RuleKind } from "./rule-kind";

/** `withinYears` null: never again. Years are counted from the round's: 5 years before 2027 reach back to 2022. */
export type NoRepeat = {
  readonly kind: "no_repeat";
  readonly withinYears: number | null;
  readonly levels: "same" | "same_or_higher";
};

const levelWords: Readonly<Record<EarlierHonour["level"], string>> = {
  national: "全国",
  province: "省级",
  city: "市级",
  county: "县级",
};

/** A round awards at the level of the city. */
const roundLevel = "city";
const sameOrHigher: readonly EarlierHonour["level"][] = ["national", "province", roundLevel];

const honourText = ({ year, level, registrationNumber, recordedAs }: EarlierHonour): string => {
  const named = recordedAs === undefined ? "" : `以“${recordedAs}”之名`;
  const number = registrationNumber === null ? "" : `（${registrationNumber}）`;
  return `${named}曾获${year === null ? "" : `${year}年`}${levelWords[level]}同名称号${number}`;
};

const checkedBy = ({ noOwnCode, creditCode }: EligibilityFacts["form"]): string =>
  noOwnCode || !isVisible(creditCode) ? "按集体全称核对" : "按信用代码、集体全称和曾用名核对";

export const noRepeat: RuleKind<NoRepeat> = ({ withinYears, levels }, { form, roundYear, earlierHonours }) => {
  if (form.award === "") return { verdict: "pending", figures: "申报称号未选", field: "award" };
  const counted = earlierHonours
    .filter((honour) => honour.award === form.award)
    .filter((honour) => (levels === "same" ? honour.level === roundLevel : sameOrHigher.includes(honour.level)));
  const repeated = counted.find(
    ({ year }) => year !== null && (withinYears === null || roundYear - year <= withinYears),
  );
  const term = withinYears === null ? "不重复申报" : `${withinYears}年内不重复申报`;
  if (repeated) return { verdict: "fail", figures: `${honourText(repeated)}，${term}`, field: "award" };
  const undated = counted.find(({ year }) => year === null);
  if (undated) return { verdict: "manual", figures: `${honourText(undated)}，年份待核，请初审时核对`, field: "award" };
  const found = withinYears === null ? "本榜无记录" : `本榜${withinYears}年内无记录`;
  return { verdict: "pass", figures: `${found}，${checkedBy(form)}`, field: "award" };
};
