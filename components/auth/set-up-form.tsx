"use client";
import { useState } from "react";
import type { FieldErrors, UseFormRegister } from "react-hook-form";
import { type SetUpInput, setUpInput } from "@/domain/decision";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import { useHydrated } from "../form/use-hydrated";
import { AuthField } from "./auth-field";
import { RefusedLine } from "./refused-line";

const posts = [
  { key: "admin", title: "系统管理员", what: "维护批次、规则、名额、单位和账号" },
  { key: "security", title: "安全管理员", what: "审批账号和岗位" },
  { key: "auditor", title: "审计管理员", what: "查阅办理记录" },
] as const;

const nobody = { account: "", name: "", password: "" };
const accountHint = "小写字母开头，3至40位字母或数字";
const passwordHint = "至少12位，含大写字母、小写字母、数字、符号中的三种";

function Done() {
  return (
    <div role="status">
      <p>已经建好。三位管理员可以用自己的账号登录，这个链接不再有效。</p>
      <a className="btn btn--brand" href="/sign-in">
        去登录
      </a>
    </div>
  );
}

type AdministratorProps = {
  readonly post: (typeof posts)[number];
  readonly register: UseFormRegister<SetUpInput>;
  readonly errors: FieldErrors<SetUpInput>;
};

function Administrator({ post: { key, title, what }, register, errors }: AdministratorProps) {
  const fault = errors[key];
  return (
    <fieldset className="setup">
      <legend>{title}</legend>
      <p className="setup__what">{what}</p>
      <AuthField
        id={`${key}-account`}
        type="text"
        label={`${title}账号`}
        hint={accountHint}
        error={fault?.account?.message}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...register(`${key}.account`)}
      />
      <AuthField
        id={`${key}-name`}
        type="text"
        label={`${title}姓名`}
        error={fault?.name?.message}
        autoComplete="off"
        {...register(`${key}.name`)}
      />
      <AuthField
        id={`${key}-password`}
        type="password"
        label={`${title}密码`}
        hint={passwordHint}
        error={fault?.password?.message}
        autoComplete="new-password"
        {...register(`${key}.password`)}
      />
    </fieldset>
  );
}

export function SetUpForm({ token, setUp }: { readonly token: string; readonly setUp: Send<SetUpInput> }) {
  const ready = useHydrated();
  const [done, setDone] = useState(false);
  const blank = { token, cityFederation: "", admin: nobody, security: nobody, auditor: nobody };
  const { register, submit, formState } = useActionForm(setUpInput, setUp, blank, () => setDone(true));
  const { errors, isSubmitting } = formState;
  if (done) return <Done />;
  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)}>
      <fieldset className="pf setup__all" disabled={!ready || isSubmitting}>
        <AuthField
          id="cityFederation"
          type="text"
          label="市妇联全称"
          hint="例如：吕梁市妇女联合会"
          error={errors.cityFederation?.message}
          autoComplete="organization"
          {...register("cityFederation")}
        />
        {posts.map((post) => (
          <Administrator key={post.key} post={post} register={register} errors={errors} />
        ))}
        <RefusedLine message={errors.root?.message} />
        <button type="submit" className="btn btn--brand">
          {isSubmitting ? "正在建立" : "建立三员账号"}
        </button>
      </fieldset>
    </form>
  );
}
