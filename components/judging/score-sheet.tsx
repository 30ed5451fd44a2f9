"use client";
import { type FormEvent, useId, useRef, useState } from "react";
import { itemsWithoutPoints, type RubricItem, weightedTotal } from "@/domain/evaluation";
import type { JudgedCase, Settled } from "@/domain/judging-desk";
import { refusalText } from "../form/refusal-text";
import { useHydrated } from "../form/use-hydrated";
import { useVerb } from "../form/use-verb";
import { Dialog } from "../desk/dialog";
import { Refused } from "../desk/refused";
import { SaveWords } from "../nomination/save-words";
import type { JudgingVerbs } from "./judging-verbs";
import { KeepOut } from "./keep-out";
import { ScoreItem } from "./score-item";
import { useSheet } from "./use-sheet";

export type ScoreSheetProps = {
  readonly judged: JudgedCase;
  readonly verbs: JudgingVerbs;
  readonly onSettled: (settled: Settled) => void;
};

type ConfirmProps = {
  readonly total: number;
  readonly busy: boolean;
  readonly message: string | null;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
};

function Confirm({ total, busy, message, onCancel, onConfirm }: ConfirmProps) {
  return (
    <>
      <p>
        加权总分<b>{total.toFixed(2)}</b>分。提交后不能再改，提交后才能看到其他评委的分数。
      </p>
      <Refused message={message} />
      <div className="dlg__f">
        <button type="button" className="db" onClick={onCancel}>
          再看看
        </button>
        <button type="button" className="db db--pri" disabled={busy} onClick={onConfirm}>
          {busy ? "正在提交" : "确认提交"}
        </button>
      </div>
    </>
  );
}

type CommentProps = { readonly text: string; readonly onChange: (text: string) => void };

function Comment({ text, onChange }: CommentProps) {
  const id = useId();
  return (
    <div className="f">
      <label htmlFor={id}>评语（选填）</label>
      <p className="hint" id={`${id}-hint`}>
        提交时一起保存，供评审会参考，不署名。
      </p>
      <textarea
        id={id}
        className="in"
        rows={3}
        maxLength={1_000}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

const Total = ({ total, missing }: { readonly total: number; readonly missing: number }) => (
  <p className="jsheet__total" aria-live="polite">
    加权总分<b>{total.toFixed(2)}</b>
    <small>{missing === 0 ? "各项都已打分" : `还有${missing}项没有打分`}</small>
  </p>
);

type ItemsProps = {
  readonly items: readonly RubricItem[];
  readonly sheet: ReturnType<typeof useSheet>;
  readonly asked: boolean;
};

const Items = ({ items, sheet, asked }: ItemsProps) => (
  <>
    {sheet.state.kind === "refused" ? <Refused message={refusalText(sheet.state.refusal)} /> : null}
    {items.map((item) => (
      <ScoreItem
        key={item.ordinal}
        item={item}
        text={sheet.typed[item.ordinal] ?? ""}
        missing={asked}
        onType={(text) => sheet.type(item.ordinal, text)}
        onCompose={sheet.compose}
      />
    ))}
  </>
);

/** The sheet with what handing it in asks first: points for every item, then a yes. */
function useHandIn({ judged, verbs, onSettled }: ScoreSheetProps, of: OfCase) {
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const [comment, setComment] = useState(judged.comment);
  const { items, points } = judged;
  const sheet = useSheet({ ...of, items, points, savePoints: verbs.savePoints });
  const score = useVerb(verbs.scoreCase, onSettled);
  const missing = itemsWithoutPoints(items, sheet.given);
  const ask = () => {
    setAsked(true);
    if (missing.length === 0) setConfirming(true);
    else {
      const at = items.findIndex(({ ordinal }) => ordinal === missing[0]?.ordinal);
      form.current?.querySelectorAll<HTMLInputElement>(".jitem__in")[at]?.focus();
    }
  };
  const submit = async () => {
    await sheet.flush();
    await score.run({ ...of, points: [...sheet.given], comment });
  };
  const total = weightedTotal(items, sheet.given);
  return {
    form,
    sheet,
    score,
    missing: missing.length,
    total,
    asked,
    ask,
    submit,
    comment,
    setComment,
    confirming,
    setConfirming,
  };
}

type OfCase = { readonly evaluationId: string; readonly nominationId: string };

/** The sheet of one nomination: points for each item, the running total, and the ways to hand in or to keep out. */
export function ScoreSheet(props: ScoreSheetProps) {
  const { judged, verbs, onSettled } = props;
  const of = { evaluationId: judged.evaluation.id, nominationId: judged.line.nominationId };
  const ready = useHydrated();
  const { form, sheet, score, missing, total, asked, ask, submit, comment, setComment, confirming, setConfirming } =
    useHandIn(props, of);
  const close = () => setConfirming(false);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    ask();
  };
  return (
    <form ref={form} className="jsheet panel" aria-label="评分表" noValidate onSubmit={onSubmit}>
      <div className="panel__h">
        <h2>评分表</h2>
        <SaveWords state={sheet.state} savedAt={sheet.savedAt} />
      </div>
      <fieldset className="jsheet__b" disabled={!ready}>
        <Items items={judged.items} sheet={sheet} asked={asked} />
        <Comment text={comment} onChange={setComment} />
      </fieldset>
      <div className="jsheet__f">
        <Total total={total} missing={missing} />
        <button type="submit" className="db db--pri" disabled={!ready}>
          提交评分
        </button>
        <KeepOut kind="abstain" of={of} verb={verbs.abstain} onSettled={onSettled} />
        <KeepOut kind="recuse" of={of} verb={verbs.recuse} onSettled={onSettled} />
      </div>
      <Dialog question="提交这份评分？" open={confirming} onClose={close}>
        <Confirm
          total={total}
          busy={score.busy}
          message={score.words}
          onCancel={close}
          onConfirm={() => void submit()}
        />
      </Dialog>
    </form>
  );
}
