"use client";
import { type ReactNode, useState } from "react";
import { type ClosingPlan, whyNotClosed } from "@/domain/agenda";
import type { Meeting, MeetingItem } from "@/domain/agenda-desk";
import { awardTypes } from "@/domain/award-types";
import { Dialog } from "../desk/dialog";
import { Refused } from "../desk/refused";
import { refusalText } from "../form/refusal-text";
import { useVerb } from "../form/use-verb";
import type { MeetingVerbs } from "./meeting-verbs";
import { Part } from "./part";
import { placesWords } from "./places-panel";
import { refusalWords } from "./refusal-words";

export type ClosePanelProps = {
  readonly meeting: Meeting;
  readonly plan: ClosingPlan<MeetingItem>;
  readonly verbs: Pick<MeetingVerbs, "closeAgenda" | "discardAgenda">;
  readonly onClosed: () => void;
  readonly onDiscarded?: () => void;
};

function Titles({ label, items }: { readonly label: string; readonly items: readonly MeetingItem[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h4>
        {label}（{items.length}个）
      </h4>
      <ol className="mplan">
        {items.map(({ nominationId, title }) => (
          <li key={nominationId}>{title}</li>
        ))}
      </ol>
    </>
  );
}

/** What closing would do, in plain words. */
function Plan({ plan }: Pick<ClosePanelProps, "plan">) {
  return (
    <div className="mclose">
      {plan.adopted.length === 0 ? <p>没有通过的议题，不会生成拟表彰名单。</p> : null}
      <Titles label="列入拟表彰名单" items={plan.adopted} />
      <Titles label="未通过，仍在复审" items={plan.rejected} />
      <ul>
        {plan.places.map((one) => (
          <li key={one.award} className="num">
            {awardTypes[one.award].label}：{placesWords(one)}
          </li>
        ))}
      </ul>
      <p>结束以后会议记录不再改动，名单连同SHA-256固定下来，交发布审核员校对、公示。名单要变，须另开一次会。</p>
    </div>
  );
}

function inTheWay(plan: ClosePanelProps["plan"]): string | null {
  const refusal = whyNotClosed(plan);
  if (refusal === null) return null;
  if (refusal.code === "stale") return `有${plan.stale.length}项材料已变动，请先移出议程或重新表决。`;
  if (refusal.code === "invalid") return "议程上还没有议题。";
  if (refusal.code === "quota_exhausted") return "通过的多于名额，请撤销部分表决或移出议程。";
  return refusalText(refusal);
}

type AskedProps = {
  readonly question: string;
  readonly act: string;
  readonly tone: "pri" | "warn";
  readonly open: boolean;
  readonly busy: boolean;
  readonly refusal: string | null;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

function Asked({ question, act, tone, open, busy, refusal, onAct, onClose, children }: AskedProps) {
  return (
    <Dialog question={question} open={open} onClose={onClose}>
      {children}
      <Refused message={refusal} />
      <div className="dlg__f">
        <button type="button" className="db" onClick={onClose}>
          再看看
        </button>
        <button type="button" className={`db db--${tone}`} disabled={busy} onClick={onAct}>
          {busy ? "正在办理" : act}
        </button>
      </div>
    </Dialog>
  );
}

function Discard({ meeting, verbs, onDiscarded }: Pick<ClosePanelProps, "meeting" | "verbs" | "onDiscarded">) {
  const [asking, ask] = useState(false);
  const act = useVerb(verbs.discardAgenda, onDiscarded ?? left);
  return (
    <>
      <button type="button" className="db db--sm" onClick={() => ask(true)}>
        取消这次会
      </button>
      <Asked
        question="取消这次会？"
        act="取消会议"
        tone="warn"
        open={asking}
        busy={act.busy}
        refusal={refusalWords(act)}
        onAct={() => void act.run({ agendaId: meeting.id })}
        onClose={() => ask(false)}
      >
        <p>会议信息、成员和议程一并取消，申报本身不受影响。</p>
      </Asked>
    </>
  );
}

const left = () => window.location.assign("/review/meetings");

/** Ending a meeting after a summary of what follows, or taking it back while nothing has been voted on. */
export function ClosePanel({ meeting, plan, verbs, onClosed, onDiscarded = left }: ClosePanelProps) {
  const [asking, ask] = useState(false);
  const close = useVerb(verbs.closeAgenda, () => {
    ask(false);
    onClosed();
  });
  const wrong = inTheWay(plan);
  const stale = plan.stale.length === 0 ? "" : `，材料已变动${plan.stale.length}项`;
  const adopted = plan.adopted.map(({ nominationId }) => nominationId);
  return (
    <Part title="结束会议" body="mclose">
      <p className="num">
        通过{plan.adopted.length}项，未通过{plan.rejected.length}项，待表决{plan.undecided.length}项{stale}。
      </p>
      {wrong === null ? null : <p className="muted">{wrong}</p>}
      <button type="button" className="db db--pri" disabled={wrong !== null} onClick={() => ask(true)}>
        试算并结束会议
      </button>
      {meeting.items.every((item) => item.adopted === null) ? (
        <Discard meeting={meeting} verbs={verbs} onDiscarded={onDiscarded} />
      ) : null}
      <Asked
        question={plan.adopted.length === 0 ? "结束会议？" : "结束会议，生成名单？"}
        act="结束会议"
        tone="pri"
        open={asking}
        busy={close.busy}
        refusal={refusalWords(close)}
        onAct={() => void close.run({ agendaId: meeting.id, adopted })}
        onClose={() => ask(false)}
      >
        <Plan plan={plan} />
      </Asked>
    </Part>
  );
}
