import { Fragment } from "react";
import { type RollEntry, type RollLevel, type RollPage, rollLevels } from "@/domain/honour";
import { Seal } from "../ui/seal";
import { CollectiveTitle } from "./collective-title";
import { HonourStateTag } from "./honour-state-tag";
import { awardLabel, gradeLabels, levelSeals, noCounty } from "./labels";
import { ShareCell } from "./share-cell";

function RosterRow({ entry }: { readonly entry: RollEntry }) {
  return (
    <tr>
      <td>
        <Seal kind={levelSeals[entry.level]} size="lg" />
      </td>
      <th scope="row" className="roster__name">
        <a href={`/roll/${entry.registrationNumber}`}>
          <CollectiveTitle collective={entry} />
        </a>{" "}
        <HonourStateTag state={entry.state} />
        <span className="roster__sub">
          {entry.countyName ?? noCounty} · {entry.industry}
        </span>
      </th>
      <td className="c-aw">{awardLabel(entry.award)}</td>
      <td className="c-yr num">{entry.year ?? <span className="muted">待核</span>}</td>
      <td className="share">
        <ShareCell entry={entry} />
      </td>
      <td className="c-reg num">{entry.registrationNumber}</td>
    </tr>
  );
}

function LevelHead({ level, count }: { readonly level: RollLevel; readonly count: number }) {
  return (
    <tr className={level === "national" ? "grp grp--guo" : "grp"}>
      <th colSpan={6} scope="colgroup">
        {gradeLabels[level]}
        <small>{count}个</small>
      </th>
    </tr>
  );
}

const rowsOf = (entries: readonly RollEntry[]) =>
  entries.map((entry) => <RosterRow key={entry.registrationNumber} entry={entry} />);

function LevelGroups({ page }: { readonly page: RollPage }) {
  return rollLevels.map((level) => {
    const entries = page.entries.filter((entry) => entry.level === level);
    if (entries.length === 0) return null;
    const counted = page.facets.level.find(({ value }) => value === level)?.count ?? 0;
    return (
      <Fragment key={level}>
        <LevelHead level={level} count={Math.max(counted, entries.length)} />
        {rowsOf(entries)}
      </Fragment>
    );
  });
}

const columns = ["集体", "称号", "年份", "女性占比"] as const;

export function Roster({ page }: { readonly page: RollPage }) {
  return (
    <table className="roster">
      <caption className="vh">光荣榜名录</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">级别</span>
          </th>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
          <th scope="col" className="c-reg">
            登记号
          </th>
        </tr>
      </thead>
      <tbody>{page.query.sort === "level" ? <LevelGroups page={page} /> : rowsOf(page.entries)}</tbody>
    </table>
  );
}
