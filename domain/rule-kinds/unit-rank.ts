import { unitRanks } from "../form-choices";
import type { FormDraft } from "../nomination";
import type { RuleKind } from "./rule-kind";

/** The highest rank that may be put forward; a unit of 处级 that may is left to a person, since such units are counted. */
export type UnitRank = { readonly kind: "unit_rank"; readonly highest: "处级" | "科级" };

const ranks: readonly FormDraft["unitRank"][] = unitRanks;

export const unitRank: RuleKind<UnitRank> = ({ highest }, { form }) => {
  const { unitRank: rank } = form;
  const limit = `限${highest}及以下`;
  if (rank === "") return { verdict: "pending", figures: `单位级别未选，${limit}`, field: "unitRank" };
  if (ranks.indexOf(rank) < ranks.indexOf(highest))
    return { verdict: "fail", figures: `单位为${rank}，${limit}`, field: "unitRank" };
  return rank === "处级"
    ? { verdict: "manual", figures: `单位为处级，${limit}，处级单位有比例限制，由审核员核对`, field: "unitRank" }
    : { verdict: "pass", figures: `单位${rank === "无级别" ? "" : "为"}${rank}，${limit}`, field: "unitRank" };
};
