import { type AwardKey, awardKeys } from "@/domain/award-types";
import type { NoticeEntry } from "@/domain/notice";
import { PrintButton } from "../ui/print-button";
import { StatusTag } from "../ui/status-tag";
import { Tabs } from "../ui/tabs";
import { awardLabel } from "./labels";
import { shareWords } from "./share-words";

const staffWords = ({ staff, women }: NoticeEntry): string =>
  staff === null || women === null ? "资料未载" : `${shareWords.count(women)} / ${shareWords.count(staff)}人`;

function NoticeRow({ entry, number }: { readonly entry: NoticeEntry; readonly number: number }) {
  return (
    <tr>
      <td>{number}</td>
      <th scope="row">{entry.withdrawn ? <s>{entry.fullName}</s> : entry.fullName}</th>
      <td className="nb">{entry.bodyName}</td>
      <td className="num">
        <span className="nlist__k">女职工 / 职工：</span>
        {staffWords(entry)}
      </td>
      <td>{entry.withdrawn ? <StatusTag tone="mute">已撤出名单</StatusTag> : null}</td>
    </tr>
  );
}

function AwardTable({ award, entries }: { readonly award: AwardKey; readonly entries: readonly NoticeEntry[] }) {
  return (
    <table className="nlist">
      <caption className="vh">拟授予{awardLabel(award)}名单</caption>
      <thead>
        <tr>
          <th scope="col">序号</th>
          <th scope="col">集体名称</th>
          <th scope="col">推荐单位</th>
          <th scope="col">女职工 / 职工</th>
          <th scope="col">
            <span className="vh">情况</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          <NoticeRow key={entry.ordinal} entry={entry} number={index + 1} />
        ))}
      </tbody>
    </table>
  );
}

export function NoticeList({ entries }: { readonly entries: readonly NoticeEntry[] }) {
  const tabs = awardKeys.flatMap((award) => {
    const ofAward = entries.filter((entry) => entry.award === award);
    if (ofAward.length === 0) return [];
    return [
      {
        key: award,
        label: awardLabel(award),
        note: String(ofAward.length),
        panel: <AwardTable award={award} entries={ofAward} />,
      },
    ];
  });
  return (
    <Tabs label="称号" tabs={tabs}>
      <PrintButton label="打印公示" />
    </Tabs>
  );
}
