import type { CollectivePage } from "@/domain/honour";
import { Plaque } from "../ui/plaque";
import { CollectiveTitle } from "./collective-title";
import { HonourStateTag } from "./honour-state-tag";
import { honourTitle, levelPlaques, noCounty } from "./labels";
import { shareWords } from "./share-words";
import { StoryKicker } from "./story-kicker";

type Fact = { readonly label: string; readonly value: string };

const factsOf = (page: CollectivePage): readonly Fact[] => [
  { label: "所在", value: page.countyName ?? noCounty },
  { label: "推荐单位", value: page.bodyName },
  { label: "行业", value: page.industry },
  { label: "在册职工", value: page.staff === null ? "人数待补" : `${shareWords.count(page.staff)}人` },
  ...(page.averageAge === null ? [] : [{ label: "平均年龄", value: `${page.averageAge}岁` }]),
  ...(page.foundedYear === null ? [] : [{ label: "成立", value: `${page.foundedYear}年` }]),
];

export function CollectiveHead({ page }: { readonly page: CollectivePage }) {
  return (
    <header className="profile__hd">
      <div>
        <StoryKicker entry={page} size="lg" />
        <h1>
          <CollectiveTitle collective={page} />
        </h1>
        <HonourStateTag state={page.state} />
        {page.storyDeck === null ? null : <p className="profile__deck">{page.storyDeck}</p>}
        <dl className="profile__facts">
          {factsOf(page).map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Plaque
        cover
        kind={levelPlaques[page.level]}
        name={page.shortName}
        caption={honourTitle(page.level, page.award)}
        label={`${page.fullName}字牌，暂无照片`}
      />
    </header>
  );
}
