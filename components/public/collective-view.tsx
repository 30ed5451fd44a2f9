import type { CollectivePage } from "@/domain/honour";
import { CollectiveHead } from "./collective-head";
import { HonourTimeline } from "./honour-timeline";
import { gradeLabels } from "./labels";
import { type PublicDay, PublicFrame } from "./public-frame";
import { RegistrationBox } from "./registration-box";
import { WomenShare } from "./women-share";

function Crumbs({ page }: { readonly page: CollectivePage }) {
  return (
    <nav aria-label="位置">
      <ol className="crumb">
        <li>
          <a href="/roll">光荣榜</a>
        </li>
        <li>
          <a href={`/roll?level=${page.level}`}>{gradeLabels[page.level]}</a>
        </li>
        <li aria-current="page">{page.fullName}</li>
      </ol>
    </nav>
  );
}

function Story({ page }: { readonly page: CollectivePage }) {
  if (page.story.length === 0) return <p className="muted">事迹材料待补。</p>;
  return (
    <div className="prose">
      {page.story.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

function PostFigures({ page }: { readonly page: CollectivePage }) {
  if (page.figures.length === 0) return null;
  return (
    <section>
      <h2>岗位数字</h2>
      <dl className="factlist">
        {page.figures.map(({ label, value, unit }) => (
          <div key={label + value}>
            <dt>{label}</dt>
            <dd>
              {value}
              <small>{unit}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function CollectiveView({ page, day }: { readonly page: CollectivePage; readonly day: PublicDay }) {
  const honour = page.honours.find(({ registrationNumber }) => registrationNumber === page.registrationNumber) ?? null;
  return (
    <PublicFrame day={day} place="roll">
      <Crumbs page={page} />
      <CollectiveHead page={page} />
      <div className="profile__grid">
        <div>
          {page.storyTitle === null ? null : <h2 className="profile__story">{page.storyTitle}</h2>}
          <Story page={page} />
          <div className="side profile__honours">
            <HonourTimeline page={page} />
          </div>
          {page.source === null ? null : <p className="src">资料来源：{page.source}</p>}
        </div>
        <div className="side">
          <WomenShare page={page} />
          <PostFigures page={page} />
          <RegistrationBox entry={page} honour={honour} />
        </div>
      </div>
    </PublicFrame>
  );
}
