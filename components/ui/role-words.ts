import type { Role } from "@/domain/actor";

export const roleWords: Readonly<Record<Role, string>> = {
  unit: "申报单位",
  county: "推荐单位审核员",
  city: "市妇联审核员",
  publication: "发布审核员",
  judge: "评委",
  admin: "系统管理员",
  security: "安全管理员",
  auditor: "审计管理员",
  clock: "系统时钟",
  department: "被征求意见部门",
};
