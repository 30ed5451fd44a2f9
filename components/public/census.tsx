import type { RollCounts } from "@/domain/honour";
import { cityCounty } from "@/domain/roll-query";
import { Cartogram } from "./cartogram";
import { dayWords } from "./day-words";
import { LevelMatrix } from "./level-matrix";
import { YearBars } from "./year-bars";

export function Census({ counts, today }: { readonly counts: RollCounts; readonly today: string }) {
  const byCounty = new Map(counts.byCounty.map(({ code, count }) => [code, count]));
  return (
    <section className="wrap sec" aria-labelledby="cs-h">
      <div className="sec__head">
        <h2 id="cs-h">十三县市名录</h2>
        <p>
          共{counts.total}个集体，截至{dayWords.long(today)}
        </p>
      </div>
      <div className="census">
        <Cartogram counts={byCounty} hrefOf={(code) => `/roll?county=${code ?? cityCounty}`} />
        <div>
          <LevelMatrix byLevel={counts.byLevel} />
          <YearBars byYear={counts.byYear} />
        </div>
      </div>
    </section>
  );
}
