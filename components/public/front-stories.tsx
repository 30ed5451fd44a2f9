import type { CollectivePage } from "@/domain/honour";
import { Icon } from "../ui/icon";
import { FigureList } from "./figure-list";
import { shareWords } from "./share-words";
import { StoryKicker } from "./story-kicker";
import { WomenChart } from "./women-chart";

const hrefOf = (page: CollectivePage): string => `/roll/${page.registrationNumber}`;
const titleOf = (page: CollectivePage): string => page.storyTitle ?? page.fullName;

function LeadStory({ page }: { readonly page: CollectivePage }) {
  return (
    <article className="story">
      <StoryKicker entry={page} />
      <h3>
        <a href={hrefOf(page)}>{titleOf(page)}</a>
      </h3>
      <p className="story__deck">{page.storyDeck ?? page.fullName}</p>
      <div className="story__cols">
        {page.story.slice(0, 2).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <FigureList figures={page.figures.slice(0, 4)} />
    </article>
  );
}

function shareCaption({ staff, women }: CollectivePage): string {
  return staff === null || women === null
    ? "女性占比"
    : `女职工${shareWords.count(women)}人，共${shareWords.count(staff)}人`;
}

function ShortStory({ page }: { readonly page: CollectivePage }) {
  const percent = shareWords.percent(page);
  return (
    <article className="story story--2">
      <StoryKicker entry={page} />
      <h3>
        <a href={hrefOf(page)}>{titleOf(page)}</a>
      </h3>
      <p>{page.storyDeck ?? page.story[0]}</p>
      {percent === null ? null : (
        <figure className="sharefig">
          <WomenChart entry={page} few={{ columns: 15, cell: 13, gap: 3 }} barWidth="15rem" />
          <figcaption>
            <b className="num">{percent}</b>
            {shareCaption(page)}
          </figcaption>
        </figure>
      )}
    </article>
  );
}

/** The lead story and up to two beside it; nothing without stories. */
export function FrontStories({ stories }: { readonly stories: readonly CollectivePage[] }) {
  const [lead, ...others] = stories;
  if (lead === undefined) return null;
  return (
    <section className="wrap sec" aria-labelledby="st-h">
      <div className="sec__head">
        <h2 id="st-h">集体纪事</h2>
        <a className="more" href="/roll?view=cards">
          更多集体
          <Icon name="arrow" />
        </a>
      </div>
      <div className={others.length === 0 ? "front front--one" : "front"}>
        <LeadStory page={lead} />
        {others.length === 0 ? null : (
          <div>
            {others.slice(0, 2).map((page) => (
              <ShortStory key={page.registrationNumber} page={page} />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
