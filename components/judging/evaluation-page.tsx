"use client";
import Link from "next/link";
import { awardTypes } from "@/domain/award-types";
import { isScoringOpen } from "@/domain/evaluation";
import type { EvaluationDesk } from "@/domain/judging-desk";
import { useRefresh } from "../desk/use-refresh";
import { DeadlinePanel } from "./deadline-panel";
import type { EvaluationVerbs } from "./evaluation-verbs";
import { JudgesPanel } from "./judges-panel";
import { countingWords, deadlineWords } from "./judging-words";
import { KeptOutPanel } from "./kept-out-panel";
import { ProgressPanel } from "./progress-panel";
import { ResultsPanel } from "./results-panel";
import { SeatPanel } from "./seat-panel";

export type EvaluationPageProps = { readonly desk: EvaluationDesk; readonly verbs: EvaluationVerbs };

function Rubric({ desk }: { readonly desk: EvaluationDesk }) {
  const { items, evaluation } = desk;
  const tie = items.find(({ ordinal }) => ordinal === evaluation.tieItem)?.title ?? "";
  return (
    <section className="panel" aria-labelledby="rubric">
      <div className="panel__h">
        <h2 id="rubric">评分标准</h2>
      </div>
      <div className="panel__b">
        <dl className="jfacts">
          {items.map(({ ordinal, title, most, weight, guidance }) => (
            <div key={ordinal}>
              <dt>{title}</dt>
              <dd>
                满分{most}，权重{weight}%<small>{guidance}</small>
              </dd>
            </div>
          ))}
        </dl>
        <p className="muted">
          {countingWords(evaluation)}平均分相同时先比“{tie}”，再比分数是否集中，都相同就并列。
        </p>
      </div>
    </section>
  );
}

/** One evaluation on the city's desk. */
export function EvaluationPage({ desk, verbs }: EvaluationPageProps) {
  const { refresh } = useRefresh();
  const { evaluation, now } = desk;
  const open = isScoringOpen(evaluation, now);
  return (
    <div className="dpad judging">
      <div className="dtitle">
        <div>
          <p className="listback">
            <Link href="/review/judges">回到评审</Link>
          </p>
          <h1>{awardTypes[evaluation.award].label}评审</h1>
          <p>{deadlineWords(evaluation, now)}</p>
        </div>
      </div>
      <ProgressPanel desk={desk} open={open} verbs={verbs} onDone={refresh} />
      <ResultsPanel desk={desk} />
      <JudgesPanel desk={desk} open={open} verbs={verbs} onDone={refresh} />
      <SeatPanel desk={desk} verbs={verbs} onDone={refresh} />
      <KeptOutPanel desk={desk} />
      <Rubric desk={desk} />
      <DeadlinePanel desk={desk} verbs={verbs} onDone={refresh} />
    </div>
  );
}
