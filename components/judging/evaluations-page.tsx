"use client";
import Link from "next/link";
import { awardTypes } from "@/domain/award-types";
import type { SetUpEvaluationForm } from "@/domain/evaluation-input";
import type { EvaluationLine, EvaluationsDesk } from "@/domain/judging-desk";
import { useRefresh } from "../desk/use-refresh";
import type { Send } from "../form/send";
import { EmptyState } from "../ui/empty-state";
import { EvaluationForm } from "./evaluation-form";
import { deadlineWords } from "./judging-words";
import { ProgressBar } from "./progress-bar";

export type EvaluationsPageProps = {
  readonly desk: EvaluationsDesk;
  readonly setUp: Send<SetUpEvaluationForm>;
};

function Standing({ line, now }: { readonly line: EvaluationLine; readonly now: string }) {
  const { evaluation, tally, judges } = line;
  if (evaluation === null) return null;
  const settled = tally.scored + tally.abstained + tally.recused;
  return (
    <div className="panel__b jsum">
      <p>
        {deadlineWords(evaluation, now)}；评委{judges}人
      </p>
      <ProgressBar
        done={settled}
        all={settled + tally.assigned}
        words={
          settled + tally.assigned === 0 ? "还没有分配" : `评分表${settled + tally.assigned}份，已交${tally.scored}份`
        }
      />
      <Link className="db db--pri" href={`/review/judges/${evaluation.id}`}>
        评委、进度和结果
      </Link>
    </div>
  );
}

/** For each award whether it is scored by judges, and how far they are. */
export function EvaluationsPage({ desk, setUp }: EvaluationsPageProps) {
  const { refresh } = useRefresh();
  return (
    <div className="dpad judging">
      <div className="dtitle">
        <div>
          <h1>评审</h1>
          <p>{desk.roundTitle ?? ""}</p>
        </div>
      </div>
      {desk.roundTitle === null ? (
        <EmptyState title="还没有评选批次" text="批次设立后，可以在这里组织评委评分。" />
      ) : (
        desk.lines.map((line) => (
          <section key={line.award} className="panel" aria-labelledby={`award-${line.award}`}>
            <div className="panel__h">
              <h2 id={`award-${line.award}`}>{awardTypes[line.award].label}</h2>
              <small>复审中{line.waiting}件</small>
            </div>
            {line.evaluation === null ? (
              <details className="jsetup">
                <summary>设立评审</summary>
                <EvaluationForm award={line.award} setUp={setUp} onDone={refresh} />
              </details>
            ) : (
              <Standing line={line} now={desk.now} />
            )}
          </section>
        ))
      )}
    </div>
  );
}
