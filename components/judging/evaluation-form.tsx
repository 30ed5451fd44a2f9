"use client";
import { useId } from "react";
import { type FieldErrors, type UseFormReturn, useFieldArray, useWatch } from "react-hook-form";
import type { AwardKey } from "@/domain/award-types";
import { type SetUpEvaluationForm, setUpEvaluationInput } from "@/domain/evaluation-input";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import { RowList } from "../form/row-list";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import { useHydrated } from "../form/use-hydrated";
import { RubricFields } from "./rubric-fields";

export type EvaluationFormProps = {
  readonly award: AwardKey;
  readonly setUp: Send<SetUpEvaluationForm>;
  readonly onDone: () => void;
};

const newItem = (title = ""): SetUpEvaluationForm["items"][number] => ({ title, guidance: "", most: "10", weight: "" });
const usual = ["政治思想", "业绩贡献", "社会影响", "示范带动"];

const blank = (award: AwardKey): SetUpEvaluationForm => ({
  award,
  dueAt: "",
  perCase: "",
  trim: "1",
  tieItem: "1",
  items: usual.map((title) => newItem(title)),
});

const plain = { className: "in", inputMode: "numeric", autoComplete: "off" } as const;

type Form = Pick<UseFormReturn<SetUpEvaluationForm>, "register"> & {
  readonly errors: FieldErrors<SetUpEvaluationForm>;
};

function Counting({ register, errors }: Form) {
  const id = useId();
  return (
    <div className="jform__row">
      <Field id={`${id}-due`} label="评分截止时间" hint="到时不再收分，可以延长。" error={errors.dueAt?.message}>
        {(aria) => <input className="in" type="datetime-local" {...aria} {...register("dueAt")} />}
      </Field>
      <Field id={`${id}-per`} label="每件由几位评委评" hint="1到15位" error={errors.perCase?.message}>
        {(aria) => <input {...plain} {...aria} {...register("perCase")} />}
      </Field>
      <Field
        id={`${id}-trim`}
        label="各去掉几个最高分和最低分"
        hint="填0就是不去；分数不够时不去。"
        error={errors.trim?.message}
      >
        {(aria) => <input {...plain} {...aria} {...register("trim")} />}
      </Field>
    </div>
  );
}

function TieItem({ register, errors, titles }: Form & { readonly titles: readonly string[] }) {
  const id = useId();
  return (
    <Field
      id={id}
      label="平均分相同时先比"
      hint="这一项也相同时，分数更集中的在前；都相同就并列。"
      error={errors.tieItem?.message}
    >
      {(aria) => (
        <select className="in" {...aria} {...register("tieItem")}>
          {titles.map((title, index) => (
            <option key={index} value={String(index + 1)}>
              {title === "" ? `第${index + 1}项` : title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What is scored, with what weight, by how many judges, until when, and how equal means are settled. */
export function EvaluationForm({ award, setUp, onDone }: EvaluationFormProps) {
  const ready = useHydrated();
  const form = useActionForm(setUpEvaluationInput, setUp, blank(award), onDone);
  const { register, control, submit, getValues, formState } = form;
  const { fields, append, remove, move, insert } = useFieldArray({ control, name: "items" });
  const titles = useWatch({ control, name: "items" }).map(({ title }) => title);
  const { errors, isSubmitting } = formState;
  return (
    <form className="panel__b jform" noValidate aria-label="设立评审" onSubmit={(event) => void submit(event)}>
      <fieldset className="jform__all" disabled={!ready || isSubmitting}>
        <Counting register={register} errors={errors} />
        <h3>评分标准</h3>
        <p className="hint">各项权重合计100。分配以后不能再改，请核对后再设立。</p>
        <RowList
          noun="评分项"
          rows={fields}
          open
          most={12}
          read={(index) => getValues(`items.${index}`)}
          onAdd={() => append(newItem())}
          onMove={move}
          onRemove={remove}
          onRestore={insert}
        >
          {(index) => <RubricFields index={index} register={register} errors={errors.items?.[index]} />}
        </RowList>
        <Refused message={errors.items?.root?.message ?? errors.items?.message} />
        <TieItem register={register} errors={errors} titles={titles} />
        <Refused message={errors.root?.message} />
        <button type="submit" className="db db--pri">
          {isSubmitting ? "正在设立" : "设立评审"}
        </button>
      </fieldset>
    </form>
  );
}
