export const unitNatures = [
  "机关",
  "参公单位",
  "事业单位",
  "国有企业",
  "国有控股企业",
  "非公企业",
  "农民专业合作社",
  "个体工商户",
  "社会组织",
  "村（社区）",
  "妇联组织",
  "其他",
] as const;
export const industries = [
  "党政机关",
  "教育",
  "卫生健康",
  "金融",
  "公共服务",
  "交通运输",
  "社区与妇联组织",
  "农林水利",
  "工业与能源",
  "商贸服务",
  "文化旅游",
  "科技信息",
  "政法",
  "其他",
] as const;
export const unitRanks = ["厅级", "处级", "科级", "股级", "无级别"] as const;
export const honourLevels = ["national", "province", "city", "county", "unit"] as const;
export type HonourLevel = (typeof honourLevels)[number];

/** How many UTF-16 units a long text may have to be kept at all; word limits are the round's. */
export const longestTexts = { summary: 5_000, deeds: 20_000 } as const;
