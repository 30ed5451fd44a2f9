import { awardKeys } from "@/domain/award-types";
import { type RollCounts, type RollLevel, rollLevels } from "@/domain/honour";
import { Seal } from "../ui/seal";
import { awardLabel, levelLabels, levelSeals } from "./labels";

const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

/** The levels of a table: the county level only where it has honours. */
const levelsOf = (byLevel: RollCounts["byLevel"]): readonly RollLevel[] =>
  rollLevels.filter((level) => level !== "county" || byLevel.some((entry) => entry.level === level && entry.count > 0));

export function LevelMatrix({ byLevel }: { readonly byLevel: RollCounts["byLevel"] }) {
  return (
    <table className="matrix">
      <caption className="vh">按级别与称号统计</caption>
      <thead>
        <tr>
          <th scope="col">级别</th>
          {awardKeys.map((award) => (
            <th scope="col" key={award}>
              {awardLabel(award)}
            </th>
          ))}
          <th scope="col">合计</th>
        </tr>
      </thead>
      <tbody>
        {levelsOf(byLevel).map((level) => {
          const ofLevel = byLevel.filter((entry) => entry.level === level);
          return (
            <tr key={level}>
              <th scope="row">
                <Seal kind={levelSeals[level]} />
                {levelLabels[level]}
              </th>
              {awardKeys.map((award) => (
                <td key={award}>{sum(ofLevel.filter((entry) => entry.award === award))}</td>
              ))}
              <td>{sum(ofLevel)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">合计</th>
          {awardKeys.map((award) => (
            <td key={award}>{sum(byLevel.filter((entry) => entry.award === award))}</td>
          ))}
          <td>{sum(byLevel)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
