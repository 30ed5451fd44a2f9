"use client";
import { useId, useState } from "react";
import { Refused } from "../desk/refused";
import { useVerb } from "../form/use-verb";
import { InviteForm } from "./invite-form";
import { LinkShown } from "./link-shown";
import type { ActsProps } from "./progress-panel";

function SeatByAccount({ desk, verbs, onDone }: ActsProps) {
  const id = useId();
  const [chosen, choose] = useState("");
  const [said, say] = useState("");
  const seat = useVerb(verbs.seatJudge, () => {
    say("已增加。");
    choose("");
    onDone();
  });
  if (desk.further.length === 0) return <p className="muted">没有其他评委账号。</p>;
  return (
    <div className="jorigins__add">
      <label htmlFor={id}>已有账号的评委</label>
      <select id={id} className="in" value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">选择评委</option>
        {desk.further.map(({ id: personId, name, account }) => (
          <option key={personId} value={personId}>
            {name}（{account}）
          </option>
        ))}
      </select>
      <button
        type="button"
        className="db"
        disabled={chosen === "" || seat.busy}
        onClick={() => void seat.run({ evaluationId: desk.evaluation.id, personId: chosen })}
      >
        {seat.busy ? "正在增加" : "增加"}
      </button>
      <Refused message={seat.words} />
      <p role="status">{said}</p>
    </div>
  );
}

/** Adds a judge: one who has an account, or a new one by a link that works once. */
export function SeatPanel({ desk, verbs, onDone }: ActsProps) {
  const [invited, setInvited] = useState<{ readonly token: string; readonly mailed: boolean } | null>(null);
  return (
    <section className="panel" aria-labelledby="seat">
      <div className="panel__h">
        <h2 id="seat">增加评委</h2>
      </div>
      <div className="panel__b jseat">
        <SeatByAccount desk={desk} verbs={verbs} onDone={onDone} />
        <InviteForm
          key={invited?.token ?? ""}
          evaluationId={desk.evaluation.id}
          inviteJudge={verbs.inviteJudge}
          onInvited={(made) => {
            setInvited(made);
            onDone();
          }}
        />
        {invited === null ? null : (
          <div>
            <p role="status">已邀请。请在上面给新评委登记所在单位，再分配。</p>
            <LinkShown key={invited.token} token={invited.token} mailed={invited.mailed} />
          </div>
        )}
      </div>
    </section>
  );
}
