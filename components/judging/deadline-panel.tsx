"use client";
import { useId, useState } from "react";
import { dayOf, timeOf } from "@/domain/calendar";
import { prolongEvaluationInput } from "@/domain/evaluation-input";
import { Dialog } from "../desk/dialog";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import { useActionForm } from "../form/use-action-form";
import { useVerb } from "../form/use-verb";
import type { EvaluationVerbs } from "./evaluation-verbs";
import type { ActsProps } from "./progress-panel";

function ProlongForm({ desk, verbs, onDone }: ActsProps) {
  const id = useId();
  const [said, say] = useState("");
  const { id: evaluationId, dueAt } = desk.evaluation;
  const start = { evaluationId, dueAt: `${dayOf(dueAt)}T${timeOf(dueAt)}` };
  const { register, submit, formState } = useActionForm(prolongEvaluationInput, verbs.prolongEvaluation, start, () => {
    say("截止时间已更改。");
    onDone();
  });
  const { errors, isSubmitting } = formState;
  return (
    <form className="jprolong" noValidate aria-label="更改评分截止时间" onSubmit={(event) => void submit(event)}>
      <Field
        id={`${id}-due`}
        label="评分截止时间"
        hint="改到以后的时间，已经结束的评分重新开放。"
        error={errors.dueAt?.message}
      >
        {(aria) => <input className="in" type="datetime-local" {...aria} {...register("dueAt")} />}
      </Field>
      <Refused message={errors.root?.message} />
      <button type="submit" className="db" disabled={isSubmitting}>
        {isSubmitting ? "正在更改" : "更改截止时间"}
      </button>
      <p role="status">{said}</p>
    </form>
  );
}

type AskedProps = {
  readonly desk: ActsProps["desk"];
  readonly onDone: () => void;
  readonly button: string;
  readonly question: string;
  readonly consequence: string;
  readonly verb: EvaluationVerbs["closeEvaluation"];
};

function Asked({ desk, onDone, button, question, consequence, verb }: AskedProps) {
  const [asking, setAsking] = useState(false);
  const act = useVerb(verb, () => {
    setAsking(false);
    onDone();
  });
  return (
    <>
      <button type="button" className="db db--warn" onClick={() => setAsking(true)}>
        {button}
      </button>
      <Dialog question={question} open={asking} onClose={() => setAsking(false)}>
        <p>{consequence}</p>
        <Refused message={act.words} />
        <div className="dlg__f">
          <button type="button" className="db" onClick={() => setAsking(false)}>
            再看看
          </button>
          <button
            type="button"
            className="db db--warn"
            disabled={act.busy}
            onClick={() => void act.run({ evaluationId: desk.evaluation.id })}
          >
            {button}
          </button>
        </div>
      </Dialog>
    </>
  );
}

/** Moving the deadline, ending before it, and taking back what nobody has been given yet. */
export function DeadlinePanel({ desk, verbs, onDone }: ActsProps) {
  const isUntouched = desk.judges.every(({ tally }) => Object.values(tally).every((count) => count === 0));
  return (
    <section className="panel" aria-labelledby="deadline">
      <div className="panel__h">
        <h2 id="deadline">截止与结束</h2>
      </div>
      <div className="panel__b jseat">
        <ProlongForm desk={desk} verbs={verbs} onDone={onDone} />
        <div className="jacts">
          {desk.evaluation.closedAt === null ? (
            <Asked
              desk={desk}
              onDone={onDone}
              verb={verbs.closeEvaluation}
              button="现在结束评分"
              question="现在结束评分？"
              consequence="没有交的评分表不再收。需要时可以更改截止时间，重新开放。"
            />
          ) : null}
          {isUntouched ? (
            <Asked
              desk={desk}
              onDone={() => window.location.assign("/review/judges")}
              verb={verbs.discardEvaluation}
              button="撤销这次评审"
              question="撤销这次评审？"
              consequence="还没有分配给评委，撤销后可以重新设立，评分标准要重新填写。"
            />
          ) : null}
        </div>
      </div>
    </section>
  );
}
