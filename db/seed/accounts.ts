import type { PersonRole } from "@/domain/actor";
import { bodies, cityFederation } from "./bodies";
import { units } from "./units";

/** One password for all demonstration accounts. */
export const demonstrationPassword = "Jinguo-2027-demo";

/** Organisations are named, not numbered: ids come with the rows. */
export type SeedAccount = {
  readonly account: string;
  readonly name: string;
  readonly role: PersonRole;
  readonly organisation: string | null;
};

const ordinals = ["一", "二", "三", "四", "五"];

const several = (
  prefix: string,
  accounts: readonly string[],
  role: PersonRole,
  organisation: string | null,
): readonly SeedAccount[] =>
  accounts.map((account, index) => ({ account, name: `${prefix}${ordinals[index]}`, role, organisation }));

/** 离石区妇联审核员一: an office, never a person's name. */
const officeOf = (body: string): string => body.replace("妇女联合会", "妇联");

export const accounts: readonly SeedAccount[] = [
  ...units.map(
    ({ account, unit }): SeedAccount => ({ account, name: `${unit}填报员`, role: "unit", organisation: unit }),
  ),
  ...bodies.flatMap(({ name, accounts: of }) => several(`${officeOf(name)}审核员`, of, "county", name)),
  ...several("市妇联审核员", ["shifulian", "shifulian2"], "city", cityFederation),
  ...several("市妇联发布审核员", ["fabu", "fabu2", "fabu3"], "publication", cityFederation),
  ...several("评委", ["pingwei1", "pingwei2", "pingwei3", "pingwei4", "pingwei5"], "judge", null),
  { account: "admin", name: "系统管理员", role: "admin", organisation: cityFederation },
  { account: "anquan", name: "安全管理员", role: "security", organisation: cityFederation },
  { account: "shenji", name: "审计管理员", role: "auditor", organisation: cityFederation },
];
