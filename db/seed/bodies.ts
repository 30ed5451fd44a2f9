import { city } from "@/domain/city";

/** A body of the demonstration city that recommends at the county stage, with the accounts of its reviewers. */
export type SeedBody = {
  readonly kind: "county_federation" | "system";
  readonly name: string;
  readonly divisionCode: string | null;
  readonly accounts: readonly string[];
};

const accountsOf: Readonly<Record<string, readonly string[]>> = {
  "141102": ["lishi", "lishi2"],
  "141121": ["wenshui"],
  "141122": ["jiaocheng"],
  "141123": ["xingxian"],
  "141124": ["linxian"],
  "141125": ["liulin"],
  "141126": ["shilou"],
  "141127": ["lanxian"],
  "141128": ["fangshan"],
  "141129": ["zhongyang"],
  "141130": ["jiaokou"],
  "141181": ["xiaoyi"],
  "141182": ["fenyang"],
};

const counties: readonly SeedBody[] = city.counties.map(({ code, name }) => ({
  kind: "county_federation",
  name: `${name}妇女联合会`,
  divisionCode: code,
  accounts: accountsOf[code] ?? [],
}));

const systemAccounts = {
  市直机关: "jiguan",
  市直教育系统: "jiaoyu",
  市直卫健系统: "weijian",
  市直金融系统: "jinrong",
  市直国资系统: "guozi",
  市直交通系统: "jiaotong",
};

const systems: readonly SeedBody[] = Object.entries(systemAccounts).map(([name, account]) => ({
  kind: "system",
  name,
  divisionCode: null,
  accounts: [account],
}));

export const bodies: readonly SeedBody[] = [...counties, ...systems];

export const cityFederation = `${city.name}妇女联合会`;
