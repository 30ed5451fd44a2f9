"use client";
import { type FormEvent, useState } from "react";
import type { FieldErrors, UseFormRegister } from "react-hook-form";
import { type ReleaseInput, releaseInput } from "@/domain/decision";
import { Dialog } from "../desk/dialog";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import { useRefresh } from "../desk/use-refresh";
import { useActionForm } from "../form/use-action-form";
import { useHydrated } from "../form/use-hydrated";
import type { ListVerbs } from "./list-verbs";

export type ReleaseFormProps = {
  readonly listId: string;
  readonly year: number;
  readonly count: number;
  readonly blocked: boolean;
  readonly release: ListVerbs["release"];
};

type TimingProps = { readonly timed: boolean; readonly onChange: (timed: boolean) => void };

function Timing({ timed, onChange }: TimingProps) {
  return (
    <fieldset className="fcol">
      <legend>发布时间</legend>
      <div className="choice">
        <label>
          <input type="radio" name="timing" checked={!timed} onChange={() => onChange(false)} />
          立即
        </label>
        <label>
          <input type="radio" name="timing" checked={timed} onChange={() => onChange(true)} />
          定时
        </label>
      </div>
    </fieldset>
  );
}

type ConfirmProps = {
  readonly count: number;
  readonly timed: boolean;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
};

function Confirm({ count, timed, busy, onCancel, onConfirm }: ConfirmProps) {
  return (
    <>
      <p>
        {timed
          ? `${count}个集体到时一起登上光荣榜，按名单顺序编登记号。到时之前公众看不到。`
          : `${count}个集体马上一起登上光荣榜，按名单顺序编登记号。发布后不能收回。`}
      </p>
      <div className="dlg__f">
        <button type="button" className="db" onClick={onCancel}>
          再看看
        </button>
        <button type="button" className="db db--pri" disabled={busy} onClick={onConfirm}>
          发布表彰
        </button>
      </div>
    </>
  );
}

type DecisionFieldsProps = {
  readonly year: number;
  readonly timed: boolean;
  readonly onTiming: (timed: boolean) => void;
  readonly register: UseFormRegister<ReleaseInput>;
  readonly errors: FieldErrors<ReleaseInput>;
};

function DecisionFields({ year, timed, onTiming, register, errors }: DecisionFieldsProps) {
  return (
    <>
      <Field
        id="document-number"
        label="决定文号"
        hint={`例如：吕妇字〔${year}〕5号`}
        error={errors.documentNumber?.message}
      >
        {(aria) => <input className="in" type="text" {...aria} {...register("documentNumber")} />}
      </Field>
      <Field id="document-date" label="决定日期" error={errors.documentDate?.message}>
        {(aria) => <input className="in" type="date" {...aria} {...register("documentDate")} />}
      </Field>
      <Timing timed={timed} onChange={onTiming} />
      {timed ? (
        <Field id="release-at" label="定时发布时间" hint="北京时间，精确到分" error={errors.releaseAt?.message}>
          {(aria) => <input className="in" type="datetime-local" {...aria} {...register("releaseAt")} />}
        </Field>
      ) : null}
    </>
  );
}

export function ReleaseForm({ listId, year, count, blocked, release }: ReleaseFormProps) {
  const ready = useHydrated();
  const [timed, setTimed] = useState(false);
  const [open, setOpen] = useState(false);
  const { busy, refresh } = useRefresh();
  const blank = { listId, documentNumber: "", documentDate: "", releaseAt: "" };
  const form = useActionForm(releaseInput, release, blank, refresh);
  const { errors, isSubmitting } = form.formState;

  async function ask(event: FormEvent) {
    event.preventDefault();
    form.clearErrors("root");
    const whole = await form.trigger(undefined, { shouldFocus: true });
    if (timed && form.getValues("releaseAt") === "")
      form.setError("releaseAt", { message: "请填写发布时间" }, { shouldFocus: true });
    else if (whole) setOpen(true);
  }

  function setTiming(next: boolean) {
    setTimed(next);
    form.setValue("releaseAt", "");
    form.clearErrors("releaseAt");
  }

  function confirm() {
    setOpen(false);
    void form.submit();
  }

  return (
    <form noValidate onSubmit={(event) => void ask(event)}>
      <fieldset className="fcol aside__form" disabled={!ready || busy || isSubmitting}>
        <DecisionFields year={year} timed={timed} onTiming={setTiming} register={form.register} errors={errors} />
        <Refused message={errors.root?.message} />
        <button type="submit" className="db db--pri" disabled={blocked}>
          {isSubmitting || busy ? "正在发布" : "发布表彰"}
        </button>
      </fieldset>
      <Dialog
        question={timed ? `到时发布这${count}个集体的表彰？` : `现在发布这${count}个集体的表彰？`}
        open={open}
        onClose={() => setOpen(false)}
      >
        <Confirm count={count} timed={timed} busy={isSubmitting} onCancel={() => setOpen(false)} onConfirm={confirm} />
      </Dialog>
    </form>
  );
}
