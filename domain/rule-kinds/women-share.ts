import type { FormField } from "../nomination";
import { thousands } from "../thousands";
import { wholeNumberIn } from "../text";
import type { Judgement, RuleKind } from "./rule-kind";

export type WomenShare = { readonly kind: "women_share"; readonly percent: number; readonly comparison: ">=" | ">" };

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

const pending = (figures: string, field: FormField): Judgement => ({ verdict: "pending", figures, field });

export const womenShare: RuleKind<WomenShare> = ({ percent, comparison }, { form }) => {
  const [staff, women] = [wholeNumberIn(form.staffTotal), wholeNumberIn(form.staffWomen)];
  if (staff === null) return pending("职工总数未填，算不出占比", "staffTotal");
  if (women === null) return pending("其中女职工未填，算不出占比", "staffWomen");
  if (staff === 0) return pending("职工总数为0，算不出占比", "staffTotal");
  if (women > staff)
    return pending(`女职工${thousands(women)}人多于职工总数${thousands(staff)}人，请核对`, "staffWomen");
  const meets = (share: number, threshold: number) => (comparison === ">=" ? share >= threshold : share > threshold);
  const passes = meets(women * 100_000, Math.round(percent * 1_000) * staff);
  const shown = shareText(women, staff, (value) => meets(value, percent) === passes);
  const limit = comparison === ">=" ? `门槛${percent}%` : `须高于${percent}%`;
  return {
    verdict: passes ? "pass" : "fail",
    figures: `${thousands(women)} ÷ ${thousands(staff)} = ${shown}%，${limit}`,
    field: "staffWomen",
  };
};
