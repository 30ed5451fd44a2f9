import Link from "next/link";
import { dayOf } from "@/domain/calendar";
import type { ReasonInput, StepInput } from "@/domain/decision";
import type { UnitDesk } from "@/domain/unit-desk";
import type { Send } from "../form/send";
import { EmptyState } from "../ui/empty-state";
import { Icon } from "../ui/icon";
import { NominationTable } from "./nomination-table";
import { RoundDates } from "./round-dates";
import { roundWords } from "./round-words";
import { TodoList } from "./todo-list";
import { UnsentNotice } from "./unsent-notice";

export type UnitDeskPageProps = {
  readonly desk: UnitDesk;
  readonly account: string;
  readonly recall: Send<StepInput>;
  readonly withdraw: Send<ReasonInput>;
};

const newLink = (
  <Link className="db db--pri" href="/nominations/new">
    <Icon name="plus" />
    新建申报
  </Link>
);

/** 我的申报: what waits for the unit, everything it has filed, and the round's dates. */
export function UnitDeskPage({ desk, account, recall, withdraw }: UnitDeskPageProps) {
  const { round, now, nominations } = desk;
  const { specialDays } = desk;
  const isOpen = round !== null && roundWords.state(round, now) === "open";
  return (
    <div className="dpad">
      <div className="dtitle">
        <div>
          <h1>我的申报</h1>
          <p>{roundWords.line(round, now, specialDays)}</p>
        </div>
        {isOpen && nominations.length > 0 ? newLink : null}
      </div>
      <UnsentNotice account={account} />
      <div className="unit">
        <div>
          {nominations.length === 0 ? (
            <EmptyState title="还没有申报" text={roundWords.invitation(round, now)}>
              {isOpen ? newLink : null}
            </EmptyState>
          ) : (
            <>
              <TodoList desk={desk} specialDays={specialDays} />
              <NominationTable desk={desk} specialDays={specialDays} recall={recall} withdraw={withdraw} />
            </>
          )}
        </div>
        <aside aria-label="日程">{round === null ? null : <RoundDates round={round} today={dayOf(now)} />}</aside>
      </div>
    </div>
  );
}
