"use client";
import { useId, useState } from "react";
import type { Ranking } from "@/domain/ranking";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import { useVerb } from "../form/use-verb";
import type { RankingVerbs } from "./ranking-verbs";
import type { Board } from "./use-board";

export type SaveOrderProps = {
  readonly board: Board;
  readonly ranking: Ranking;
  readonly send: RankingVerbs["putInOrder"];
  readonly onSaved: (moved: number) => void;
};

const missing = "请写明调整位次的理由";

function useSaving({ board, ranking, send, onSaved }: SaveOrderProps) {
  const [reason, setReason] = useState("");
  const [empty, setEmpty] = useState(false);
  const { run, busy, refusal, words } = useVerb(send, ({ moved }) => {
    setReason("");
    onSaved(moved);
  });
  const refused = refusal?.code === "invalid" ? refusal.fields["reason"] : undefined;
  const error = empty ? missing : refused;
  const save = () => {
    setEmpty(reason.trim() === "");
    if (reason.trim() === "") return;
    const seen = ranking.lines.map((line) => line.id);
    void run({ award: ranking.award, seen, order: [...board.order], touched: [...board.touched], reason });
  };
  return { reason, setReason, save, busy, error, words: error === undefined ? words : null };
}

/** What was moved and is not kept yet: one reason for all of it, or back as it was. */
export function SaveOrder(props: SaveOrderProps) {
  const { board } = props;
  const id = useId();
  const { reason, setReason, save, busy, error, words } = useSaving(props);
  return (
    <form
      id="save-order"
      className="rank__save"
      noValidate
      aria-label="保存位次"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p>
        <b>{board.moved}件位次有变动，还没有保存</b>
      </p>
      <Field id={`${id}-reason`} label="调整理由" hint="一次保存写一条，记入评审日志" error={error}>
        {(aria) => (
          <textarea
            className="in"
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            {...aria}
          />
        )}
      </Field>
      <Refused message={words} />
      <div className="rank__btns">
        <button type="submit" className="db db--pri" disabled={busy}>
          {busy ? "正在保存" : "保存位次"}
        </button>
        <button type="button" className="db" disabled={busy} onClick={board.undo}>
          撤销一步
        </button>
        <button type="button" className="db db--ghost" disabled={busy} onClick={board.reset}>
          全部还原
        </button>
      </div>
    </form>
  );
}
