import { approximateDay } from "../approximate-day";
import type { RuleKind } from "./rule-kind";

/** Years since founding, reached by the day on which the round opens. */
export type FoundedYears = { readonly kind: "founded_years"; readonly least: number };

const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, "0")}${day.slice(4)}`;

const inWords = (day: string): string => {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month === undefined ? "" : `${month}月`}${date === undefined ? "" : `${date}日`}`;
};

export const foundedYears: RuleKind<FoundedYears> = ({ least }, { form, opensOn }) => {
  const founded = approximateDay(form.foundedOn);
  if (founded === null) return { verdict: "pending", figures: `集体成立时间未填，须满${least}年`, field: "foundedOn" };
  const latest = yearsBefore(opensOn, least);
  const figures = `${inWords(founded)}成立，到${inWords(opensOn)}须满${least}年`;
  const shown = latest.slice(0, founded.length);
  if (founded === shown && founded.length < latest.length)
    return { verdict: "manual", figures: `${figures}，要看具体日期，请填到日，或者由初审核对`, field: "foundedOn" };
  return { verdict: founded <= shown ? "pass" : "fail", figures, field: "foundedOn" };
};
