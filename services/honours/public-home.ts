import { type Database, everybody } from "@/db/client";
import { findPublicNow } from "@/db/queries/public-clock";
import { type County, listPublicCounties } from "@/db/queries/public-divisions";
import { listPublicSpecialDays } from "@/db/queries/public-holidays";
import { listRollEntries, listRollGroups, listStories, type RollGroup } from "@/db/queries/public-honours";
import { findRunningNotice } from "@/db/queries/public-notices";
import { findNewestPublicRound } from "@/db/queries/public-rounds";
import { dayOf } from "@/domain/calendar";
import type { CollectivePage, RollCounts, RollEntry } from "@/domain/honour";
import type { NoticePage } from "@/domain/notice";
import { noticePage } from "@/domain/notice-page";
import { parseRollQuery } from "@/domain/roll-query";
import type { Round } from "@/domain/round";

const mostLeading = 6;
const mostStories = 3;

export type PublicHome = {
  readonly leading: readonly RollEntry[];
  readonly stories: readonly CollectivePage[];
  readonly counts: RollCounts;
  readonly notice: NoticePage | null;
  readonly round: Round | null;
  readonly today: string;
};

const sum = (groups: readonly RollGroup[]): number => groups.reduce((total, { count }) => total + count, 0);

const alike = (groups: readonly RollGroup[], by: (group: RollGroup) => string): readonly RollGroup[] => {
  const found = new Map<string, RollGroup>();
  for (const group of groups)
    found.set(by(group), { ...group, count: (found.get(by(group))?.count ?? 0) + group.count });
  return [...found.values()];
};

function countsOf(groups: readonly RollGroup[], counties: readonly County[]): RollCounts {
  const ofCounty = (code: string | null) => sum(groups.filter(({ countyCode }) => countyCode === code));
  return {
    total: sum(groups),
    byCounty: [
      ...counties.map(({ code, name }) => ({ code, name, count: ofCounty(code) })),
      { code: null, name: "市直与驻市", count: ofCounty(null) },
    ],
    byLevel: alike(groups, ({ level, award }) => `${level} ${award}`).map(({ level, award, count }) => ({
      level,
      award,
      count,
    })),
    byYear: alike(groups, ({ year, level }) => `${year} ${level}`).map(({ year, level, count }) => ({
      year,
      level,
      count,
    })),
  };
}

async function runningNotice(on: Database): Promise<{ readonly today: string; readonly notice: NoticePage | null }> {
  const now = await findPublicNow(on);
  const running = await findRunningNotice(on, now);
  if (running === null) return { today: dayOf(now), notice: null };
  return { today: dayOf(now), notice: noticePage(running, now, await listPublicSpecialDays(on)) };
}

/** What the front page shows: the roll's head, its stories and counts, the notice that is running and the newest round. */
export async function publicHome(on: Database = everybody()): Promise<PublicHome> {
  const [leading, stories, groups, counties, round, current] = await Promise.all([
    listRollEntries(on, parseRollQuery({}), { limit: mostLeading, offset: 0 }),
    listStories(on, mostStories),
    listRollGroups(on, ""),
    listPublicCounties(on),
    findNewestPublicRound(on),
    runningNotice(on),
  ]);
  return { leading, stories, counts: countsOf(groups, counties), round, ...current };
}
