import type { AwardKey } from "@/domain/award-types";
import { checkCreditCode } from "@/domain/credit-code";
import type { FormDraft } from "@/domain/nomination";
import type { Trade } from "./sample-deeds";

/** An invented unit, and the collective that it nominates; without a parent the unit itself is the collective. */
export type SeedUnit = {
  readonly account: string;
  readonly unit: string;
  readonly part: string;
  readonly plaque: string;
  readonly creditCode: string;
  /** The account of the body that it nominates to. */
  readonly body: string;
  readonly award: AwardKey;
  readonly trade: Trade;
  readonly nature: FormDraft["unitNature"];
  readonly industry: FormDraft["industry"];
  readonly staff: number;
  readonly women: number;
};

/** A code that verifies and belongs to nobody: its inner nine characters are no organisation code. */
function inventedCode(kind: string, division: string, ordinal: number): string {
  const stem = `${kind}${division}DEM${String(ordinal).padStart(6, "0")}`;
  const code = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"].map((last) => stem + last).find((text) => checkCreditCode(text).ok);
  if (code === undefined) throw new Error(`no check character fits ${stem}`);
  return code;
}

const kinds: Readonly<Partial<Record<FormDraft["unitNature"], string>>> = {
  机关: "11",
  参公单位: "11",
  事业单位: "12",
  国有企业: "91",
  国有控股企业: "91",
  非公企业: "91",
  农民专业合作社: "93",
  社会组织: "52",
  "村（社区）": "55",
};

type Line = readonly [
  unit: string,
  part: string,
  plaque: string,
  division: string,
  body: string,
  award: AwardKey,
  trade: Trade,
  nature: FormDraft["unitNature"],
  industry: FormDraft["industry"],
  staff: number,
  women: number,
];

const lines: readonly Line[] = [
  ["离石区某社区服务站", "", "某社区服务站", "141102", "lishi", "red_banner", "community", "村（社区）", "社区与妇联组织", 16, 13],
  ["离石区某小学", "低段教研组", "低段教研组", "141102", "lishi", "model_post", "school", "事业单位", "教育", 14, 13],
  ["离石区某便民服务中心", "综合窗口", "便民综合窗口", "141102", "lishi", "model_post", "counter", "事业单位", "公共服务", 18, 15],
  ["离石区某街道养老服务中心", "", "某街道养老中心", "141102", "lishi", "red_banner", "community", "社会组织", "公共服务", 29, 25],
  ["文水县某幼儿园", "", "某幼儿园", "141121", "wenshui", "red_banner", "school", "事业单位", "教育", 42, 40],
  ["文水县某蔬菜专业合作社", "", "某蔬菜合作社", "141121", "wenshui", "red_banner", "field", "农民专业合作社", "农林水利", 36, 27],
  ["柳林县某供电公司", "城区营业厅", "城区供电营业厅", "141125", "liulin", "model_post", "counter", "国有企业", "工业与能源", 15, 12],
  ["孝义市某医院", "护理部", "某医院护理部", "141181", "xiaoyi", "model_post", "hospital", "事业单位", "卫生健康", 136, 131],
  ["交城县某骏枣食品公司", "", "某骏枣食品公司", "141122", "jiaocheng", "red_banner", "workshop", "非公企业", "工业与能源", 58, 43],
  ["临县某乡镇卫生院", "妇产科", "卫生院妇产科", "141124", "linxian", "model_post", "hospital", "事业单位", "卫生健康", 19, 17],
  ["市直某政务服务中心", "综合受理窗口", "综合受理窗口", "141100", "jiguan", "model_post", "counter", "事业单位", "公共服务", 24, 19],
  ["汾阳市某酒企", "包装班组", "包装班组", "141182", "fenyang", "model_post", "workshop", "国有控股企业", "工业与能源", 50, 44],
  ["中阳县某医院", "急诊护理组", "急诊护理组", "141129", "zhongyang", "model_post", "hospital", "事业单位", "卫生健康", 23, 22],
  ["兴县某杂粮加工公司", "", "某杂粮加工公司", "141123", "xingxian", "red_banner", "workshop", "非公企业", "工业与能源", 64, 47],
  ["岚县某电商专业合作社", "", "某电商合作社", "141127", "lanxian", "red_banner", "field", "农民专业合作社", "商贸服务", 22, 18],
  ["方山县某林场", "育苗班", "某林场育苗班", "141128", "fangshan", "model_post", "field", "事业单位", "农林水利", 17, 12],
  ["交口县某税务所", "办税服务厅", "办税服务厅", "141130", "jiaokou", "model_post", "counter", "机关", "公共服务", 13, 10],
  ["石楼县某小学", "", "石楼某小学", "141126", "shilou", "red_banner", "school", "事业单位", "教育", 38, 31],
  ["市直某银行支行", "营业部", "某支行营业部", "141100", "jinrong", "model_post", "counter", "国有控股企业", "金融", 21, 16],
  ["孝义市某社工服务中心", "", "某社工中心", "141181", "xiaoyi", "red_banner", "community", "社会组织", "社区与妇联组织", 12, 11],
];

export const units: readonly SeedUnit[] = lines.map((line, index) => {
  const [unit, part, plaque, division, body, award, trade, nature, industry, staff, women] = line;
  return {
    account: `unit${String(index + 1).padStart(2, "0")}`,
    creditCode: inventedCode(kinds[nature] ?? "12", division, index + 1),
    ...{ unit, part, plaque, body, award, trade, nature, industry, staff, women },
  };
});
