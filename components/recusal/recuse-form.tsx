"use client";
import Link from "next/link";
import { useId } from "react";
import { type Colleague, type DeclareRecusalInput, declareRecusalInput } from "@/domain/recusal";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";

export type Recused = { readonly nominationId: string; readonly own: boolean };

export type RecuseFormProps = {
  readonly nominationId: string;
  readonly declare: Send<DeclareRecusalInput, Recused>;
  /** Colleagues that it can be declared for; null where it is for oneself alone. */
  readonly colleagues: readonly Colleague[] | null;
  readonly onDone: (recused: Recused) => void;
  readonly onCancel: () => void;
};

const Options = ({ colleagues }: { readonly colleagues: readonly Colleague[] }) =>
  colleagues.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));

const consequence =
  "回避后，这一件从回避的人这里消失：待审、搜索、计数、导出和邮件里都不再出现。只有其他同事能解除。本单位没有其他人能办的，先转办或请管理员增设账号，再申请。";

/** Who keeps out of one nomination, and why. */
export function RecuseForm({ nominationId, declare, colleagues, onDone, onCancel }: RecuseFormProps) {
  const id = useId();
  const { register, submit, formState } = useActionForm(
    declareRecusalInput,
    declare,
    { nominationId, personId: "", reason: "" },
    onDone,
  );
  const { errors, isSubmitting } = formState;
  return (
    <form className="fcol" aria-label="申请回避" noValidate onSubmit={(event) => void submit(event)}>
      <p>{consequence}</p>
      {colleagues === null ? (
        <p>
          替同事申请，请到<Link href={`/review/recusals?nomination=${nominationId}`}>回避</Link>页办理。
        </p>
      ) : (
        <Field id={`${id}-who`} label="谁回避" error={errors.personId?.message}>
          {(aria) => (
            <select className="in" {...aria} {...register("personId")}>
              <option value="">我本人</option>
              <Options colleagues={colleagues} />
            </select>
          )}
        </Field>
      )}
      <Field
        id={`${id}-reason`}
        label="原因"
        hint="例如近亲属在该单位任职、曾在该单位工作、与该单位有其他利害关系。"
        error={errors.reason?.message}
      >
        {(aria) => <textarea className="in" rows={3} {...aria} {...register("reason")} />}
      </Field>
      <Refused message={errors.root?.message} />
      <div className="dlg__f">
        <button type="button" className="db" onClick={onCancel}>
          再看看
        </button>
        <button type="submit" className="db db--warn" disabled={isSubmitting}>
          {isSubmitting ? "正在提交" : "申请回避"}
        </button>
      </div>
    </form>
  );
}
