import type { CollectivePage, RollCounts, RollEntry } from "@/domain/honour";
import type { NoticePage } from "@/domain/notice";
import type { Round } from "@/domain/round";
import { Census } from "./census";
import { Ear } from "./ear";
import { FrontRoll } from "./front-roll";
import { FrontStories } from "./front-stories";
import { HomeFoot } from "./home-foot";
import { PublicFrame } from "./public-frame";

export type HomePageProps = {
  readonly leading: readonly RollEntry[];
  readonly stories: readonly CollectivePage[];
  readonly counts: RollCounts;
  readonly notice: NoticePage | null;
  readonly round: Round | null;
  readonly today: string;
};

export function HomePage({ leading, stories, counts, notice, round, today }: HomePageProps) {
  return (
    <PublicFrame
      day={{ today, noticeRunning: notice !== null }}
      place="home"
      ear={<Ear notice={notice} round={round} today={today} />}
    >
      <FrontRoll leading={leading} total={counts.total} />
      <FrontStories stories={stories} />
      <Census counts={counts} today={today} />
      <HomeFoot round={round} notice={notice} today={today} />
    </PublicFrame>
  );
}
