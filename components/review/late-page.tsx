"use client";
import Link from "next/link";
import type { LatePassInput } from "@/domain/decision";
import type { LateDesk, LateLine } from "@/domain/review-desk";
import { useRefresh } from "../desk/use-refresh";
import type { Send } from "../form/send";
import { EmptyState } from "../ui/empty-state";
import { LateForm } from "./late-form";
import { momentWords } from "./moment-words";

export type LatePageProps = { readonly desk: LateDesk; readonly giveLatePass: Send<LatePassInput> };

const standing = ({ returned, latePassUntil }: LateLine, closesAt: string | null): string => {
  const own = returned
    ? "退回后没有按期重新提交"
    : `还没有提交${closesAt === null ? "" : `，填报${momentWords.moment(closesAt)}截止`}`;
  return latePassUntil === null ? own : `${own}；已允许补报至${momentWords.moment(latePassUntil)}`;
};

/** 补报通行: what has not come in in time, or may not, and the pass that lets it come late. */
export function LatePage({ desk, giveLatePass }: LatePageProps) {
  const { refresh } = useRefresh();
  const { lines, closesAt } = desk;
  return (
    <div className="dpad">
      <div className="dtitle">
        <div>
          <h1>补报通行</h1>
          <p>单位确有原因没有按期提交的，可以允许这一份申报补报。时间和理由都写入办理记录。</p>
        </div>
        <Link className="db" href="/review">
          回到待审
        </Link>
      </div>
      {lines.length === 0 ? (
        <EmptyState title="没有可以补报的申报" text="选定由本单位推荐、还没有提交的申报会列在这里。" />
      ) : (
        <ul className="lates">
          {lines.map((line) => (
            <li key={line.id} className="panel">
              <div className="panel__h">
                <h2>{line.title === "" ? "还没有名称的申报" : line.title}</h2>
                {line.organisationName === line.title ? null : <small>{line.organisationName}</small>}
              </div>
              <div className="panel__b">
                <p>{standing(line, closesAt)}</p>
                <LateForm nominationId={line.id} name={line.title} giveLatePass={giveLatePass} onDone={refresh} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
