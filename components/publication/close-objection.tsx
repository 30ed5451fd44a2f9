"use client";
import { useId, useState } from "react";
import { closeObjectionInput, objectionOutcomes } from "@/domain/decision";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import { useRefresh } from "../desk/use-refresh";
import { useActionForm } from "../form/use-action-form";
import { useHydrated } from "../form/use-hydrated";
import { outcomeWords } from "./labels";
import type { ListVerbs } from "./list-verbs";

export type CloseObjectionProps = {
  readonly objectionId: string;
  readonly against: string;
  readonly verb: ListVerbs["closeObjection"];
};

function CloseForm({
  objectionId,
  against,
  verb,
  onDone,
  onCancel,
}: CloseObjectionProps & { readonly onDone: () => void; readonly onCancel: () => void }) {
  const id = useId();
  const { register, submit, formState } = useActionForm(
    closeObjectionInput,
    verb,
    { objectionId, outcome: "not_upheld", conclusion: "" },
    onDone,
  );
  const { errors, isSubmitting } = formState;
  return (
    <form
      className="fcol objection__f"
      noValidate
      onSubmit={(event) => void submit(event)}
      aria-label={`办结异议：${against}`}
    >
      <fieldset className="fcol">
        <legend>结果</legend>
        <div className="choice">
          {objectionOutcomes.map((outcome) => (
            <label key={outcome}>
              <input type="radio" value={outcome} {...register("outcome")} />
              {outcomeWords[outcome]}
            </label>
          ))}
        </div>
        <p className="hint">成立的，办结后还要对这个集体办理中止。</p>
      </fieldset>
      <Field id={`${id}-conclusion`} label="核查结论" error={errors.conclusion?.message}>
        {(aria) => <textarea className="in" rows={4} {...aria} {...register("conclusion")} />}
      </Field>
      <Refused message={errors.root?.message} />
      <div className="frow">
        <button type="submit" className="db db--pri" disabled={isSubmitting}>
          {isSubmitting ? "正在办结" : "办结"}
        </button>
        <button type="button" className="db" onClick={onCancel}>
          再看看
        </button>
      </div>
    </form>
  );
}

export function CloseObjection(props: CloseObjectionProps) {
  const ready = useHydrated();
  const [open, setOpen] = useState(false);
  const { busy, refresh } = useRefresh();
  const done = () => {
    setOpen(false);
    refresh();
  };
  if (open) return <CloseForm {...props} onDone={done} onCancel={() => setOpen(false)} />;
  return (
    <button
      type="button"
      className="db db--sm"
      aria-label={`办结异议：${props.against}`}
      disabled={!ready || busy}
      onClick={() => setOpen(true)}
    >
      办结异议
    </button>
  );
}
