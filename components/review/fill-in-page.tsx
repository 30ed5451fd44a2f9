import Link from "next/link";
import type { FillInInput } from "@/domain/decision";
import type { FillInDesk } from "@/domain/review-desk";
import type { Send } from "../form/send";
import { EmptyState } from "../ui/empty-state";
import { StatusTag } from "../ui/status-tag";
import { FillInForm } from "./fill-in-form";
import { positionLabels } from "./labels";

export type FillInPageProps = {
  readonly desk: FillInDesk;
  readonly createForUnit: Send<FillInInput, { readonly nominationId: string }>;
};

/** 代填申报: begins one for a unit that cannot, and lists those that this body fills in. */
export function FillInPage({ desk, createForUnit }: FillInPageProps) {
  const { lines, isOpen } = desk;
  return (
    <div className="dpad">
      <div className="dtitle">
        <div>
          <h1>代填申报</h1>
          <p>单位自己不能填报的，可以由推荐单位代填。代填写入办理记录；代填的人不能办理这份申报的审核。</p>
        </div>
        <Link className="db" href="/review">
          回到待审
        </Link>
      </div>
      {isOpen ? (
        <div className="panel fillin">
          <div className="panel__b">
            <FillInForm desk={desk} createForUnit={createForUnit} />
          </div>
        </div>
      ) : (
        <EmptyState title="现在不在填报时间内" text="填报开始以后才能新建代填的申报。" />
      )}
      {lines.length === 0 ? null : (
        <ul className="lates">
          {lines.map(({ id, title, unitName, position }) => (
            <li key={id} className="panel">
              <div className="panel__h">
                <h2>
                  <Link href={`/nominations/${id}`}>{title === "" ? "还没有名称的申报" : title}</Link>
                </h2>
                <small>{unitName}</small>
                <StatusTag tone="mute">{positionLabels[position]}</StatusTag>
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
