import type { RollEntry } from "@/domain/honour";
import { Plaque } from "../ui/plaque";
import { Seal } from "../ui/seal";
import { ShareBar } from "../ui/share-bar";
import { CollectiveTitle } from "./collective-title";
import { HonourStateTag } from "./honour-state-tag";
import { honourTitle, levelPlaques, levelSeals, noCounty } from "./labels";
import { shareWords } from "./share-words";

function PlaqueCard({ entry }: { readonly entry: RollEntry }) {
  const href = `/roll/${entry.registrationNumber}`;
  const title = honourTitle(entry.level, entry.award);
  const percent = shareWords.percent(entry);
  return (
    <article className="card">
      <a href={href} tabIndex={-1} aria-hidden="true">
        <Plaque kind={levelPlaques[entry.level]} name={entry.shortName} caption={title} />
      </a>
      <h2>
        <a href={href}>
          <CollectiveTitle collective={entry} />
        </a>
      </h2>
      <p className="card__aw">
        <Seal kind={levelSeals[entry.level]} /> {title}
        {entry.year === null ? "，年份待核" : `，${entry.year}年`} <HonourStateTag state={entry.state} />
      </p>
      <p>
        {entry.countyName ?? noCounty} · {entry.industry}
      </p>
      {entry.womenShare === null || percent === null ? null : (
        <p className="card__share">
          <ShareBar share={entry.womenShare} label={`女性占比${percent}`} width="7rem" />
          女性{percent}
        </p>
      )}
    </article>
  );
}

export function PlaqueCards({ entries }: { readonly entries: readonly RollEntry[] }) {
  return (
    <div className="cards">
      {entries.map((entry) => (
        <PlaqueCard key={entry.registrationNumber} entry={entry} />
      ))}
    </div>
  );
}
