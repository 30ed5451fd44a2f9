"use client";
import { useId, useState } from "react";
import type { Evaluation } from "@/domain/evaluation";
import { releaseJudgeInput } from "@/domain/evaluation-input";
import type { JudgeLine } from "@/domain/judging-desk";
import { Dialog } from "../desk/dialog";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import { useActionForm } from "../form/use-action-form";
import { useVerb } from "../form/use-verb";
import type { EvaluationVerbs } from "./evaluation-verbs";
import { LinkShown } from "./link-shown";
import { useLink } from "./use-link";

export type JudgeActsProps = {
  readonly judge: JudgeLine;
  readonly evaluation: Evaluation;
  readonly open: boolean;
  readonly verbs: EvaluationVerbs;
  readonly onDone: () => void;
};

type ReleaseProps = Omit<JudgeActsProps, "open"> & { readonly onClose: () => void };

function ReleaseForm({ judge, evaluation, verbs, onDone, onClose }: ReleaseProps) {
  const id = useId();
  const start = { evaluationId: evaluation.id, personId: judge.id, reason: "" };
  const { register, submit, formState } = useActionForm(releaseJudgeInput, verbs.releaseJudge, start, () => {
    onClose();
    onDone();
  });
  const { errors, isSubmitting } = formState;
  return (
    <form className="fcol" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        {judge.name}不再评分，没有交的{judge.tally.assigned}份收回，可以再分给其他评委；已交的评分保留。
      </p>
      <Field id={`${id}-reason`} label="理由" error={errors.reason?.message}>
        {(aria) => <textarea className="in" rows={3} {...aria} {...register("reason")} />}
      </Field>
      <Refused message={errors.root?.message} />
      <div className="dlg__f">
        <button type="button" className="db" onClick={onClose}>
          再看看
        </button>
        <button type="submit" className="db db--warn" disabled={isSubmitting}>
          {isSubmitting ? "正在办理" : "退出评审"}
        </button>
      </div>
    </form>
  );
}

function ComeBack({ judge, evaluation, verbs, onDone }: Omit<JudgeActsProps, "open">) {
  const seat = useVerb(verbs.seatJudge, onDone);
  return (
    <div className="jacts">
      <button
        type="button"
        className="db db--sm"
        aria-label={`恢复评审：${judge.name}`}
        disabled={seat.busy}
        onClick={() => void seat.run({ evaluationId: evaluation.id, personId: judge.id })}
      >
        恢复评审
      </button>
      <Refused message={seat.words} />
    </div>
  );
}

function LinkAct({ judge, evaluation, verbs }: Omit<JudgeActsProps, "open">) {
  const { busy, words, made, make } = useLink(verbs.renewJudgeLink);
  const of = { evaluationId: evaluation.id, personId: judge.id };
  return (
    <>
      <button
        type="button"
        className="db db--sm"
        aria-label={`重新生成链接：${judge.name}`}
        disabled={busy}
        onClick={() => void make((token) => ({ ...of, token }))}
      >
        重新生成链接
      </button>
      <Refused message={words} />
      {made === null ? null : <LinkShown key={made.token} token={made.token} mailed={made.answer.mailed} />}
    </>
  );
}

/** A new link for a judge, and letting a judge go or come back. */
export function JudgeActs(props: JudgeActsProps) {
  const { judge, open } = props;
  const [releasing, setReleasing] = useState(false);
  const close = () => setReleasing(false);
  if (judge.releasedAt !== null) return <ComeBack {...props} />;
  return (
    <div className="jacts">
      <button
        type="button"
        className="db db--sm db--warn"
        aria-label={`退出评审：${judge.name}`}
        disabled={!open}
        onClick={() => setReleasing(true)}
      >
        退出评审
      </button>
      <LinkAct {...props} />
      <Dialog question={`${judge.name}退出评审？`} open={releasing} onClose={close}>
        <ReleaseForm {...props} onClose={close} />
      </Dialog>
    </div>
  );
}
