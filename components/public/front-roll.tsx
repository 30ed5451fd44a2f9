import type { RollEntry, RollLevel } from "@/domain/honour";
import { Icon } from "../ui/icon";
import { Seal } from "../ui/seal";
import { honourTitle, levelSeals } from "./labels";

const columnClasses: Readonly<Record<RollLevel, string>> = {
  national: "roll__col is-guo",
  province: "roll__col is-sheng",
  city: "roll__col is-shi",
  county: "roll__col is-xian",
};

const nameOf = (entry: RollEntry): { readonly parent: string | null; readonly core: string } =>
  entry.parentName !== null && entry.parentName + entry.name === entry.fullName
    ? { parent: entry.parentName, core: entry.name }
    : { parent: null, core: entry.fullName };

const columns = 6;

function RollColumn({ entry }: { readonly entry: RollEntry }) {
  const { parent, core } = nameOf(entry);
  return (
    <a className={columnClasses[entry.level]} href={`/roll/${entry.registrationNumber}`}>
      <Seal kind={levelSeals[entry.level]} size="lg" />
      <span className="roll__v">
        <span className="roll__pre">{parent}</span>
        <span className={[...core].length > 13 ? "roll__name roll__name--long" : "roll__name"}>{core}</span>
        <span className="roll__award">{honourTitle(entry.level, entry.award)}</span>
      </span>
      <span className="roll__year">{entry.year === null ? "年份待核" : `${entry.year}年`}</span>
    </a>
  );
}

/** The roll set vertically, read from the right. */
export function FrontRoll({ leading, total }: { readonly leading: readonly RollEntry[]; readonly total: number }) {
  return (
    <section className="wrap" aria-labelledby="roll-h">
      <div className="roll">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
        <div className="roll__scroll" tabIndex={0} role="region" aria-label="光荣榜竖排名录，可左右滚动">
          <div className="roll__cols">
            <div className="roll__title">
              <h1 id="roll-h">光荣榜</h1>
              <p>吕梁市巾帼集体</p>
            </div>
            {leading.map((entry) => (
              <RollColumn key={entry.registrationNumber} entry={entry} />
            ))}
            {Array.from({ length: Math.max(0, columns - leading.length) }, (_, blank) => (
              <span key={`blank-${blank}`} className="roll__col roll__col--blank" aria-hidden="true" />
            ))}
            <div className="roll__intro">
              {total === 0 ? (
                <p>
                  榜上还没有集体。
                  <br />
                  表彰决定发布后，
                  <br />
                  名字写在这里。
                </p>
              ) : (
                <>
                  <p>
                    从柜台到值机席，
                    <br />
                    从课堂到村口，
                    <br />
                    这里记下她们的
                    <br />
                    岗位和成绩。
                  </p>
                  <a className="more" href="/roll">
                    全部{total}个<Icon name="arrow" />
                  </a>
                </>
              )}
            </div>
          </div>
        </div>
      </div>
    </section>
  );
}
