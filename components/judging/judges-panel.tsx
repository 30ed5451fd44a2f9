"use client";
import type { JudgeLine } from "@/domain/judging-desk";
import { momentWords } from "../review/moment-words";
import { JudgeActs } from "./judge-acts";
import { Origins } from "./origins";
import { ProgressBar } from "./progress-bar";
import type { ActsProps } from "./progress-panel";

export type JudgesPanelProps = ActsProps & { readonly open: boolean };

function Progress({ tally }: Pick<JudgeLine, "tally">) {
  const all = tally.assigned + tally.scored;
  const kept = [
    ...(tally.abstained > 0 ? [`弃权${tally.abstained}`] : []),
    ...(tally.recused > 0 ? [`回避${tally.recused}`] : []),
  ];
  const words = [all === 0 ? "没有在手的" : `${all}份，已交${tally.scored}份`, ...kept].join("，");
  return <ProgressBar done={tally.scored} all={all} words={words} />;
}

/** The judges of this evaluation: where they come from, how far they are, and what can be done about it. */
export function JudgesPanel({ desk, open, verbs, onDone }: JudgesPanelProps) {
  return (
    <section className="panel" aria-labelledby="judges">
      <div className="panel__h">
        <h2 id="judges">评委</h2>
        <small>{desk.judges.length}位</small>
      </div>
      {desk.judges.length === 0 ? <p className="panel__b">还没有评委，请在下面增加。</p> : null}
      <ul className="jjudges">
        {desk.judges.map((judge) => (
          <li key={judge.id}>
            <div className="jjudges__who">
              <b>{judge.name}</b>
              <span className="muted">
                账号{judge.account}，{judge.email ?? "没有邮箱"}
                {judge.releasedAt === null ? "" : `；${momentWords.moment(judge.releasedAt)}退出评审`}
              </span>
              <Progress tally={judge.tally} />
            </div>
            <Origins judge={judge} organisations={desk.organisations} verbs={verbs} onDone={onDone} />
            <JudgeActs judge={judge} evaluation={desk.evaluation} open={open} verbs={verbs} onDone={onDone} />
          </li>
        ))}
      </ul>
    </section>
  );
}
