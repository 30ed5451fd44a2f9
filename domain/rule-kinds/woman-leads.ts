import type { RuleKind } from "./rule-kind";

export type WomanLeads = { readonly kind: "woman_leads" };

export const womanLeads: RuleKind<WomanLeads> = (_, { form }) => {
  switch (form.womanLeads) {
    case "yes":
      return { verdict: "pass", figures: "已填“有”", field: "womanLeads" };
    case "no":
      return { verdict: "fail", figures: "已填“没有”", field: "womanLeads" };
    case "":
      return { verdict: "pending", figures: "未填", field: "womanLeads" };
  }
};
