"use client";
import { useState } from "react";
import { type SetUpInput, setUpInput } from "@/domain/decision";
import type { Send } from "../form/send";
import { useActionForm } from "../form/use-action-form";
import { Icon } from "../ui/icon";
import { useHydrated } from "../form/use-hydrated";
import { AuthField } from "./auth-field";

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

export function SetUpForm({ token, setUp }: { readonly token: string; readonly setUp: Send<SetUpInput> }) {
  const ready = useHydrated();
  const [done, setDone] = useState(false);
  const { register, submit, formState } = useActionForm(
    setUpInput,
    setUp,
    { token, cityFederation: "", admin: nobody, security: nobody, auditor: nobody },
    () => setDone(true),
  );
  const { errors, isSubmitting } = formState;
  if (done) return <Done />;
  return (
    <form className="pf" method="post" noValidate onSubmit={(event) => void submit(event)}>
      <fieldset className="setup" disabled={!ready}>
        <AuthField
          id="cityFederation"
          type="text"
          label="市妇联全称"
          hint="例如：吕梁市妇女联合会"
          error={errors.cityFederation?.message}
          autoComplete="organization"
          {...register("cityFederation")}
        />
      </fieldset>
      {posts.map(({ key, title, what }) => (
        <fieldset key={key} className="setup" disabled={!ready}>
          <legend>{title}</legend>
          <p className="setup__what">{what}</p>
          <AuthField
            id={`${key}-account`}
            type="text"
            label={`${title}账号`}
            hint={accountHint}
            error={errors[key]?.account?.message}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            {...register(`${key}.account`)}
          />
          <AuthField
            id={`${key}-name`}
            type="text"
            label={`${title}姓名`}
            error={errors[key]?.name?.message}
            autoComplete="off"
            {...register(`${key}.name`)}
          />
          <AuthField
            id={`${key}-password`}
            type="password"
            label={`${title}密码`}
            hint={passwordHint}
            error={errors[key]?.password?.message}
            autoComplete="new-password"
            {...register(`${key}.password`)}
          />
        </fieldset>
      ))}
      <div role="alert">
        {errors.root?.message === undefined ? null : (
          <p className="signin__no">
            <Icon name="warning" size={18} />
            <span>{errors.root.message}</span>
          </p>
        )}
      </div>
      <button type="submit" className="btn btn--brand" disabled={!ready || isSubmitting}>
        {isSubmitting ? "正在建立" : "建立三员账号"}
      </button>
    </form>
  );
}
