import { type AwardKey, awardTypes } from "@/domain/award-types";
import type { HonourState, RollLevel, RollSort } from "@/domain/honour";
import type { NoticeState } from "@/domain/notice";
import type { PlaqueKind } from "../ui/plaque";
import type { SealKind } from "../ui/seal";

export const levelLabels: Readonly<Record<RollLevel, string>> = {
  national: "全国",
  province: "山西省",
  city: "吕梁市",
  county: "县级",
};

export const gradeLabels: Readonly<Record<RollLevel, string>> = {
  national: "全国级",
  province: "省级",
  city: "市级",
  county: "县级",
};

export const levelSeals: Readonly<Record<RollLevel | "unit", SealKind>> = {
  national: "guo",
  province: "sheng",
  city: "shi",
  county: "xian",
  unit: "dan",
};

export const levelPlaques: Readonly<Record<RollLevel, PlaqueKind>> = {
  national: "guo",
  province: "sheng",
  city: "shi",
  county: "shi",
};

export const stateLabels: Readonly<Record<HonourState, string>> = {
  valid: "有效",
  rechecking: "复核中",
  renamed: "已更名",
  ended: "自行终止",
  revoked: "已撤销",
};

export const noticeStateLabels: Readonly<Record<NoticeState, string>> = {
  running: "公示中",
  last_day: "今天截止",
  closed: "已结束",
};

export const sortLabels: Readonly<Record<RollSort, string>> = {
  level: "级别从高到低",
  year: "授予年份从近到远",
  name: "集体名称",
  share: "女性占比从高到低",
};

export const awardLabel = (award: AwardKey): string => awardTypes[award].label;

/** The honour with its level: 全国三八红旗集体. */
export const honourTitle = (level: RollLevel, award: AwardKey): string => levelLabels[level] + awardTypes[award].label;

export const noCounty = "市直与驻市";
