import Link from "next/link";
import { awardTypes } from "@/domain/award-types";
import type { OwnLinkInput } from "@/domain/evaluation-input";
import type { JudgedEvaluation, JudgedLine, JudgingDesk as Desk } from "@/domain/judging-desk";
import type { Send } from "../form/send";
import { EmptyState } from "../ui/empty-state";
import { StatusTag, type StatusTone } from "../ui/status-tag";
import { deadlineWords, stateWords } from "./judging-words";
import { OwnLink } from "./own-link";
import { ProgressBar } from "./progress-bar";

export type JudgingDeskProps = { readonly desk: Desk; readonly makeOwnLink: Send<OwnLinkInput> };

const tones: Readonly<Record<JudgedLine["state"], StatusTone>> = { assigned: "info", scored: "ok", abstained: "mute" };

function standing({ state, total, given }: JudgedLine, items: number): string {
  if (state === "scored") return `${total.toFixed(2)}分`;
  return state === "assigned" && given > 0 ? `已打${given}项，共${items}项` : "";
}

function CaseRow({ line, items }: { readonly line: JudgedLine; readonly items: number }) {
  const words = standing(line, items);
  return (
    <li>
      <Link href={`/judging/${line.nominationId}`}>
        <b>{line.title}</b>
        <span className="jlist__body">{line.bodyName}推荐</span>
        <span className="jlist__end">
          {words === "" ? null : <span className="jlist__score">{words}</span>}
          <StatusTag tone={tones[line.state]} icon={line.state === "assigned" ? null : undefined}>
            {stateWords[line.state]}
          </StatusTag>
        </span>
      </Link>
    </li>
  );
}

function OneEvaluation({ judged, now }: { readonly judged: JudgedEvaluation; readonly now: string }) {
  const { evaluation, open, items, lines } = judged;
  const settled = lines.filter(({ state }) => state !== "assigned").length;
  const next = lines.find(({ state }) => state === "assigned");
  const id = `evaluation-${evaluation.id}`;
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel__h">
        <h2 id={id}>{awardTypes[evaluation.award].label}</h2>
        <small>{deadlineWords(evaluation, now)}</small>
      </div>
      <div className="panel__b jsum">
        <ProgressBar done={settled} all={lines.length} words={`共${lines.length}件，已办${settled}件`} />
        {open && next !== undefined ? (
          <Link className="db db--pri" href={`/judging/${next.nominationId}`}>
            {settled === 0 ? "开始评分" : "继续评分"}
          </Link>
        ) : null}
        {open && next === undefined && lines.length > 0 ? <p>分给您的都已办完，谢谢。</p> : null}
        {open ? null : <p>评分已经结束，还可以查看自己打的分。</p>}
      </div>
      {lines.length === 0 ? (
        <p className="panel__b">还没有分给您的申报。分配后会列在这里。</p>
      ) : (
        <ol className="jlist">
          {lines.map((line) => (
            <CaseRow key={line.nominationId} line={line} items={items.length} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** What a judge has to score, how much is done, and until when. */
export function JudgingDesk({ desk, makeOwnLink }: JudgingDeskProps) {
  return (
    <div className="dpad judging">
      <div className="dtitle">
        <div>
          <h1>评分</h1>
          <p>本县（市、区）和本单位的申报由其他评委评。您提交之前，看不到其他评委的分数。</p>
        </div>
      </div>
      {desk.evaluations.length === 0 ? (
        <EmptyState title="还没有评审" text="市级评审开始后，分给您的集体会列在这里。" />
      ) : (
        desk.evaluations.map((judged) => <OneEvaluation key={judged.evaluation.id} judged={judged} now={desk.now} />)
      )}
      <OwnLink makeOwnLink={makeOwnLink} />
    </div>
  );
}
