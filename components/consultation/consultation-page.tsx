"use client";
import { type ConsultationDesk, type ConsultationLine, type LetterState, letterState } from "@/domain/consultation";
import { useRefresh } from "../desk/use-refresh";
import { EmptyState } from "../ui/empty-state";
import { AskSection } from "./ask-section";
import type { ConsultationVerbs } from "./consultation-verbs";
import { FollowLetter } from "./follow-letter";
import { LetterCard } from "./letter-card";

export type ConsultationPageProps = {
  readonly desk: ConsultationDesk;
  readonly about: readonly string[];
  readonly verbs: ConsultationVerbs;
};

const order: readonly LetterState[] = ["overdue", "waiting", "answered"];

/** What needs something done first. */
const inOrder = (letters: readonly ConsultationLine[], now: string): readonly ConsultationLine[] =>
  order.flatMap((state) => letters.filter((line) => letterState(line, now) === state));

const leads: Readonly<Record<ConsultationDesk["role"], string>> = {
  county: "按单位性质向部门发函征求意见，部门凭一次性链接答复。不同意或者必须答复而没有答复的，不能推荐。",
  city: "已经推荐到市级的申报，各推荐单位征求部门意见的情况。",
};

/** 征求意见: what a body asks and what the departments say. */
export function ConsultationPage({ desk, about, verbs }: ConsultationPageProps) {
  const { refresh } = useRefresh();
  const { now, role, letters, site, defaultDueOn } = desk;
  return (
    <div className="dpad consults">
      <div className="dtitle">
        <div>
          <h1>征求意见</h1>
          <p>{leads[role]}</p>
        </div>
      </div>
      {role === "county" ? <AskSection desk={desk} about={about} ask={verbs.ask} onSent={refresh} /> : null}
      <h2 className="consults__h">已发出的征求意见</h2>
      {letters.length === 0 ? (
        <EmptyState
          title="还没有发出过征求意见"
          text={
            role === "county"
              ? "在上面选好申报，就能拟定部门并发出。"
              : "推荐单位征求过意见的申报推荐上来以后，会列在这里。"
          }
        />
      ) : (
        <ul className="cletters">
          {inOrder(letters, now).map((line) => (
            <LetterCard key={line.id} line={line} now={now} showsBody={role === "city"}>
              {role === "county" && line.answeredAt === null ? (
                <FollowLetter
                  line={line}
                  site={site}
                  defaultDueOn={defaultDueOn}
                  remind={verbs.remind}
                  renewLink={verbs.renewLink}
                  onDone={refresh}
                />
              ) : null}
            </LetterCard>
          ))}
        </ul>
      )}
    </div>
  );
}
