"use client";
import { useState } from "react";
import type { EvaluationDesk, JudgeLine } from "@/domain/judging-desk";
import { Dialog } from "../desk/dialog";
import { Refused } from "../desk/refused";
import { useVerb } from "../form/use-verb";
import type { EvaluationVerbs } from "./evaluation-verbs";
import { ProgressBar } from "./progress-bar";

export type ActsProps = {
  readonly desk: EvaluationDesk;
  readonly verbs: EvaluationVerbs;
  readonly onDone: () => void;
};

/** The judges who still have sheets to hand in, and how many. */
const late = (judges: readonly JudgeLine[]): readonly JudgeLine[] => judges.filter(({ tally }) => tally.assigned > 0);

function RemindList({ desk, verbs, onDone, onClose }: ActsProps & { readonly onClose: () => void }) {
  const waiting = late(desk.judges);
  const [said, say] = useState<string | null>(null);
  const remind = useVerb(verbs.remindJudges, ({ mailed, byHand }) => {
    say(`已给${mailed}位评委发邮件${byHand === 0 ? "" : `，另有${byHand}位没有邮箱，请电话提醒`}。`);
    onDone();
  });
  const input = { evaluationId: desk.evaluation.id, personIds: waiting.map(({ id }) => id) };
  return (
    <div className="fcol">
      <p>下列评委还有评分表没有交。有邮箱的会收到邮件，没有邮箱的请电话提醒。</p>
      <ul className="jremind">
        {waiting.map(({ id, name, email, tally }) => (
          <li key={id}>
            {name}还有{tally.assigned}份，{email ?? "没有邮箱，请电话提醒"}
          </li>
        ))}
      </ul>
      <Refused message={remind.words} />
      <p role="status">{said}</p>
      <div className="dlg__f">
        <button type="button" className="db" onClick={onClose}>
          {said === null ? "再看看" : "关闭"}
        </button>
        {remind.refusal?.code === "plan_changed" ? (
          <button type="button" className="db" onClick={onDone}>
            重新列出
          </button>
        ) : null}
        {said === null ? (
          <button type="button" className="db db--pri" disabled={remind.busy} onClick={() => void remind.run(input)}>
            {remind.busy ? "正在发送" : "发送提醒"}
          </button>
        ) : null}
      </div>
    </div>
  );
}

function SpreadAct({
  desk,
  verbs,
  open,
  onDone,
  short,
}: ActsProps & { readonly open: boolean; readonly short: number }) {
  const [said, say] = useState("");
  const spread = useVerb(verbs.spread, ({ added }) => {
    say(added === 0 ? "没有缺评委的申报，不需要再分配。" : `已分配${added}份评分表。`);
    onDone();
  });
  return (
    <>
      <button
        type="button"
        className={short > 0 ? "db db--pri" : "db"}
        disabled={!open || spread.busy}
        onClick={() => void spread.run({ evaluationId: desk.evaluation.id })}
      >
        {spread.busy ? "正在分配" : "分配评委"}
      </button>
      <Refused message={spread.words} />
      <p role="status">{said}</p>
    </>
  );
}

/** How far the judges are; spreading what is missing, and reminding. */
export function ProgressPanel({ desk, verbs, open, onDone }: ActsProps & { readonly open: boolean }) {
  const [reminding, setReminding] = useState(false);
  const close = () => setReminding(false);
  const { evaluation, judges, cases } = desk;
  const sheets = judges.reduce((sum, { tally }) => sum + tally.assigned + tally.scored, 0);
  const scored = judges.reduce((sum, { tally }) => sum + tally.scored, 0);
  const short = cases.filter(({ tally }) => tally.assigned + tally.scored < evaluation.perCase).length;
  return (
    <section className="panel" aria-labelledby="progress">
      <div className="panel__h">
        <h2 id="progress">进度</h2>
      </div>
      <div className="panel__b jsum">
        <ProgressBar done={scored} all={sheets} words={`申报${cases.length}件，评分表${sheets}份，已交${scored}份`} />
        {short === 0 ? null : (
          <p>
            有{short}件还没有分够{evaluation.perCase}位评委。
          </p>
        )}
        <div className="jacts">
          <button
            type="button"
            className="db"
            disabled={!open || late(judges).length === 0}
            onClick={() => setReminding(true)}
          >
            提醒没有交的评委
          </button>
          <SpreadAct desk={desk} verbs={verbs} open={open} short={short} onDone={onDone} />
        </div>
        <p className="muted">
          每件先分给手里最少的评委，本县（市、区）和本单位的不分；再次分配只补缺的，已经分好的不动。
        </p>
      </div>
      <Dialog question="提醒评委" open={reminding} onClose={close}>
        <RemindList desk={desk} verbs={verbs} onDone={onDone} onClose={close} />
      </Dialog>
    </section>
  );
}
