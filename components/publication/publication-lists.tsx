import Link from "next/link";
import { type AwardKey, awardKeys, awardTypes } from "@/domain/award-types";
import type { ListLine, PublicationDesk } from "@/domain/publication-desk";
import { dayWords } from "../public/day-words";
import { EmptyState } from "../ui/empty-state";
import { StatusTag } from "../ui/status-tag";
import { listStates } from "./labels";
import { momentWords } from "./moment-words";

const isOver = ({ state }: ListLine): boolean => state === "released" || state === "empty";

function Count({ award, line }: { readonly award: AwardKey; readonly line: ListLine }) {
  return (
    <li>
      <span>{awardTypes[award].label}</span> <b className="num">{line.counts[award]}</b>
    </li>
  );
}

function NoticeCell({ notice }: Pick<ListLine, "notice">) {
  if (notice === null) return <td data-head="公示">未公示</td>;
  return (
    <td data-head="公示">
      <span className="nb">{dayWords.span(notice.firstDay, notice.lastDay)}</span>
      <small className="num">{momentWords(notice.closesAt)}截止</small>
    </td>
  );
}

function ListRow({ line }: { readonly line: ListLine }) {
  const { word, tone, icon } = listStates[line.state];
  return (
    <tr>
      <th scope="row">
        <Link href={`/publication/${line.id}`}>{line.meetingNumber}</Link>
        <small>
          {line.roundYear}年度，{dayWords.short(line.heldOn)}会议
        </small>
      </th>
      <td data-head="状态">
        <StatusTag tone={tone} icon={icon}>
          {word}
        </StatusTag>
      </td>
      <td data-head="集体">
        <ul className="plists__counts">
          {awardKeys.map((award) => (
            <Count key={award} award={award} line={line} />
          ))}
        </ul>
      </td>
      <NoticeCell notice={line.notice} />
      <td data-head="异议">
        {line.openObjections === 0 ? "无待办结" : <b className="plists__open">{line.openObjections}件待办结</b>}
      </td>
      <td className="r">
        <Link
          className="db db--sm"
          href={`/publication/${line.id}`}
          aria-label={`${isOver(line) ? "查看" : "办理"}${line.meetingNumber}`}
        >
          {isOver(line) ? "查看" : "办理"}
        </Link>
      </td>
    </tr>
  );
}

function ListTable({ lines }: { readonly lines: readonly ListLine[] }) {
  return (
    <section className="panel" aria-labelledby="lists">
      <div className="panel__h">
        <h2 id="lists">拟表彰名单</h2>
        <small>{lines.length}份，按会议日期</small>
      </div>
      <table className="dt plists">
        <caption className="vh">拟表彰名单</caption>
        <thead>
          <tr>
            <th scope="col">会议</th>
            <th scope="col">状态</th>
            <th scope="col">集体</th>
            <th scope="col">公示</th>
            <th scope="col">异议</th>
            <th scope="col" className="r">
              <span className="vh">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <ListRow key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The lists that wait for the publication desk, are on notice or are out. */
export function PublicationLists({ desk }: { readonly desk: PublicationDesk }) {
  const { round, lists } = desk;
  return (
    <div className="dpad">
      <div className="dtitle">
        <div>
          <h1>发布台</h1>
          <p>
            {round === null ? "校对、公示、办理异议、发布表彰" : `${round.title}，公示期${round.noticeDays}个工作日`}
          </p>
        </div>
      </div>
      {lists.length === 0 ? (
        <EmptyState
          title="还没有拟表彰名单"
          text="市妇联开会议定名单后，名单会出现在这里。接着是校对、隐私核对和公示。"
        />
      ) : (
        <ListTable lines={lists} />
      )}
    </div>
  );
}
