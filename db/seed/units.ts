import type { AwardKey } from "@/domain/award-types";
import { checkCreditCode } from "@/domain/credit-code";
import { city } from "@/domain/city";
import type { FormDraft } from "@/domain/nomination";
import { bodies } from "./bodies";
import type { Trade } from "./sample-deeds";

type Kind = {
  readonly nature: FormDraft["unitNature"];
  readonly industry: FormDraft["industry"];
  readonly trade: Trade;
};

/** An invented unit, and the collective that it nominates; without a part the unit itself is the collective. */
export type SeedUnit = Kind & {
  readonly account: string;
  readonly unit: string;
  readonly part: string;
  readonly plaque: string;
  readonly creditCode: string;
  /** The account of the body that it nominates to. */
  readonly body: string;
  readonly award: AwardKey;
  readonly staff: number;
  readonly women: number;
};

const kinds = {
  community: { code: "55", nature: "村（社区）", industry: "社区与妇联组织", trade: "community" },
  care: { code: "52", nature: "社会组织", industry: "公共服务", trade: "community" },
  social: { code: "52", nature: "社会组织", industry: "社区与妇联组织", trade: "community" },
  school: { code: "12", nature: "事业单位", industry: "教育", trade: "school" },
  service: { code: "12", nature: "事业单位", industry: "公共服务", trade: "counter" },
  tax: { code: "11", nature: "机关", industry: "公共服务", trade: "counter" },
  power: { code: "91", nature: "国有企业", industry: "工业与能源", trade: "counter" },
  bank: { code: "91", nature: "国有控股企业", industry: "金融", trade: "counter" },
  hospital: { code: "12", nature: "事业单位", industry: "卫生健康", trade: "hospital" },
  factory: { code: "91", nature: "非公企业", industry: "工业与能源", trade: "workshop" },
  brewery: { code: "91", nature: "国有控股企业", industry: "工业与能源", trade: "workshop" },
  farm: { code: "93", nature: "农民专业合作社", industry: "农林水利", trade: "field" },
  trade: { code: "93", nature: "农民专业合作社", industry: "商贸服务", trade: "field" },
  forest: { code: "12", nature: "事业单位", industry: "农林水利", trade: "field" },
} as const satisfies Readonly<Record<string, Kind & { readonly code: string }>>;

const [red, post] = ["red_banner", "model_post"] as const;

type Line = readonly [
  unit: string,
  part: string,
  plaque: string,
  body: string,
  award: AwardKey,
  kind: keyof typeof kinds,
  staff: number,
  women: number,
];

const lines: readonly Line[] = [
  ["离石区某社区服务站", "", "某社区服务站", "lishi", red, "community", 16, 13],
  ["离石区某小学", "低段教研组", "低段教研组", "lishi", post, "school", 14, 13],
  ["离石区某便民服务中心", "综合窗口", "便民综合窗口", "lishi", post, "service", 18, 15],
  ["离石区某街道养老服务中心", "", "某街道养老中心", "lishi", red, "care", 29, 25],
  ["文水县某幼儿园", "", "某幼儿园", "wenshui", red, "school", 42, 40],
  ["文水县某蔬菜专业合作社", "", "某蔬菜合作社", "wenshui", red, "farm", 36, 27],
  ["柳林县某供电公司", "城区营业厅", "城区供电营业厅", "liulin", post, "power", 15, 12],
  ["孝义市某医院", "护理部", "某医院护理部", "xiaoyi", post, "hospital", 136, 131],
  ["交城县某骏枣食品公司", "", "某骏枣食品公司", "jiaocheng", red, "factory", 58, 43],
  ["临县某乡镇卫生院", "妇产科", "卫生院妇产科", "linxian", post, "hospital", 19, 17],
  ["市直某政务服务中心", "综合受理窗口", "综合受理窗口", "jiguan", post, "service", 24, 19],
  ["汾阳市某酒企", "包装班组", "包装班组", "fenyang", post, "brewery", 50, 44],
  ["中阳县某医院", "急诊护理组", "急诊护理组", "zhongyang", post, "hospital", 23, 22],
  ["兴县某杂粮加工公司", "", "某杂粮加工公司", "xingxian", red, "factory", 64, 47],
  ["岚县某电商专业合作社", "", "某电商合作社", "lanxian", red, "trade", 22, 18],
  ["方山县某林场", "育苗班", "某林场育苗班", "fangshan", post, "forest", 17, 12],
  ["交口县某税务所", "办税服务厅", "办税服务厅", "jiaokou", post, "tax", 13, 10],
  ["石楼县某小学", "", "石楼某小学", "shilou", red, "school", 38, 31],
  ["市直某银行支行", "营业部", "某支行营业部", "jinrong", post, "bank", 21, 16],
  ["孝义市某社工服务中心", "", "某社工中心", "xiaoyi", red, "social", 12, 11],
  ["离石区某街道社会服务站", "", "某社会服务站", "lishi", red, "care", 17, 14],
  ["临县某小学", "", "临县某小学", "linxian", red, "school", 44, 37],
  ["柳林县某社区服务中心", "", "某社区中心", "liulin", red, "community", 18, 15],
  ["岚县某幼儿园", "", "岚县某幼儿园", "lanxian", red, "school", 27, 26],
  ["市直某公益服务中心", "", "某公益中心", "jiguan", red, "social", 15, 12],
];

const lastCharacters = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];

/** A code that verifies and belongs to nobody: its inner nine characters are no organisation code. */
function inventedCode(kind: string, body: string, ordinal: number): string {
  const division = bodies.find(({ accounts }) => accounts.includes(body))?.divisionCode ?? city.code;
  const stem = `${kind}${division}DEM${String(ordinal).padStart(6, "0")}`;
  const code = lastCharacters.map((last) => stem + last).find((text) => checkCreditCode(text).ok);
  if (code === undefined) throw new Error(`no check character fits ${stem}`);
  return code;
}

export const units: readonly SeedUnit[] = lines.map(([unit, part, plaque, body, award, kind, staff, women], index) => {
  const { code, ...of } = kinds[kind];
  const account = `unit${String(index + 1).padStart(2, "0")}`;
  return {
    ...of,
    account,
    unit,
    part,
    plaque,
    creditCode: inventedCode(code, body, index + 1),
    body,
    award,
    staff,
    women,
  };
});
