"use client";
import { useId, useState } from "react";
import { inviteJudgeInput } from "@/domain/evaluation-input";
import { Field } from "../desk/field";
import { Refused } from "../desk/refused";
import { useActionForm } from "../form/use-action-form";
import { useHydrated } from "../form/use-hydrated";
import type { EvaluationVerbs } from "./evaluation-verbs";
import { newToken } from "./new-token";

export type InviteFormProps = {
  readonly evaluationId: string;
  readonly inviteJudge: EvaluationVerbs["inviteJudge"];
  readonly onInvited: (made: { readonly token: string; readonly mailed: boolean }) => void;
};

/** Invites somebody who has no account: the link that opens it works once. */
export function InviteForm({ evaluationId, inviteJudge, onInvited }: InviteFormProps) {
  const id = useId();
  const ready = useHydrated();
  const [token] = useState(newToken);
  const start = { evaluationId, token, name: "", account: "", email: "" };
  const { register, submit, formState } = useActionForm(inviteJudgeInput, inviteJudge, start, ({ mailed }) =>
    onInvited({ token, mailed }),
  );
  const { errors, isSubmitting } = formState;
  return (
    <form className="jinvite" noValidate aria-label="凭链接邀请新评委" onSubmit={(event) => void submit(event)}>
      <h3>凭链接邀请新评委</h3>
      <fieldset className="jform__row" disabled={!ready || isSubmitting}>
        <Field id={`${id}-name`} label="姓名" error={errors.name?.message}>
          {(aria) => <input className="in" type="text" autoComplete="off" {...aria} {...register("name")} />}
        </Field>
        <Field id={`${id}-account`} label="账号" hint="小写字母开头，3至40位字母或数字" error={errors.account?.message}>
          {(aria) => (
            <input
              className="in"
              type="text"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              {...aria}
              {...register("account")}
            />
          )}
        </Field>
        <Field id={`${id}-email`} label="邮箱（选填）" hint="填了就把链接发过去" error={errors.email?.message}>
          {(aria) => <input className="in" type="email" autoComplete="off" {...aria} {...register("email")} />}
        </Field>
      </fieldset>
      <Refused message={errors.root?.message ?? errors.token?.message} />
      <button type="submit" className="db" disabled={!ready || isSubmitting}>
        {isSubmitting ? "正在邀请" : "邀请并生成链接"}
      </button>
    </form>
  );
}
