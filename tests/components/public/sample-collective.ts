import type { CollectivePage, RollCounts, RollPage, RollQuery } from "@/domain/honour";
import { parseRollQuery } from "@/domain/roll-query";

const sample: CollectivePage = {
  registrationNumber: "LLJG-2027-H-0001",
  fullName: "离石区某街道养老服务中心",
  parentName: "离石区某街道",
  name: "养老服务中心",
  shortName: "某街道养老中心",
  award: "red_banner",
  level: "city",
  year: 2027,
  countyCode: "141102",
  countyName: "离石区",
  bodyName: "离石区妇联",
  industry: "公共服务",
  staff: 21,
  women: 20,
  womenShare: (20 / 21) * 100,
  state: "valid",
  averageAge: null,
  foundedYear: null,
  storyTitle: null,
  storyDeck: null,
  story: [],
  figures: [],
  honours: [],
  otherHonours: [],
  source: null,
};

export const sampleCollective = (says: Partial<CollectivePage> = {}): CollectivePage => ({ ...sample, ...says });

export const noCounts: RollCounts = { total: 0, byCounty: [], byLevel: [], byYear: [] };

export const samplePage = (query: Partial<RollQuery>, says: Partial<RollPage> = {}): RollPage => ({
  query: { ...parseRollQuery({}), ...query },
  entries: [],
  total: 0,
  pages: 1,
  facets: { year: [], award: [], level: [], county: [], industry: [] },
  ...says,
});
