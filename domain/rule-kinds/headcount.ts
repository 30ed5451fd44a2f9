import { thousands } from "../thousands";
import { wholeNumberIn } from "../text";
import type { RuleKind } from "./rule-kind";

/** With `exceptSpecialPosts` a collective of fewer people may be put forward as a 特殊岗位, for a person to judge. */
export type Headcount = { readonly kind: "headcount"; readonly least: number; readonly exceptSpecialPosts?: boolean };

export const headcount: RuleKind<Headcount> = ({ least, exceptSpecialPosts = false }, { form }) => {
  const staff = wholeNumberIn(form.staffTotal);
  if (staff === null) return { verdict: "pending", figures: "职工总数未填", field: "staffTotal" };
  const figures = `${thousands(staff)}人，至少${thousands(least)}人`;
  if (staff >= least) return { verdict: "pass", figures, field: "staffTotal" };
  if (!exceptSpecialPosts) return { verdict: "fail", figures, field: "staffTotal" };
  return form.specialPost === "yes"
    ? { verdict: "manual", figures: `${figures}；已填特殊岗位，由初审判断`, field: "specialPost" }
    : { verdict: "fail", figures: `${figures}，特殊岗位除外`, field: "specialPost" };
};
