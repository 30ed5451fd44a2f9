"use client";
import { useState } from "react";
import { useHydrated } from "../form/use-hydrated";
import { Icon } from "../ui/icon";
import { AuthField } from "./auth-field";
import { RefusedLine } from "./refused-line";
import type { SignInReply } from "./sign-in-outcome";
import { type Credentials, useSignIn } from "./use-sign-in";

export type SignInFormProps = {
  readonly signIn: (credentials: Credentials) => Promise<SignInReply>;
  readonly onDone: () => void;
};

const plain = { autoCapitalize: "none", spellCheck: false } as const;

function PasswordToggle({ shown, onToggle }: { readonly shown: boolean; readonly onToggle: () => void }) {
  return (
    <button type="button" className="btn btn--soft" aria-pressed={shown} aria-controls="password" onClick={onToggle}>
      <Icon name="eye" />
      显示密码
    </button>
  );
}

export function SignInForm({ signIn, onDone }: SignInFormProps) {
  const ready = useHydrated();
  const [shown, show] = useState(false);
  const { busy, faults, message, submit } = useSignIn(signIn, onDone);
  return (
    <form className="pf" method="post" noValidate onSubmit={(event) => void submit(event)}>
      <AuthField
        id="account"
        name="account"
        type="text"
        label="账号"
        hint="单位账号，或统一社会信用代码"
        error={faults.account}
        autoComplete="username"
        maxLength={80}
        {...plain}
      />
      <AuthField
        id="password"
        name="password"
        type={shown ? "text" : "password"}
        label="密码"
        error={faults.password}
        autoComplete="current-password"
        maxLength={200}
        {...plain}
        beside={<PasswordToggle shown={shown} onToggle={() => show(!shown)} />}
      />
      <RefusedLine message={message} />
      <button type="submit" className="btn btn--brand" disabled={!ready || busy}>
        {busy ? <span className="spin" aria-hidden="true" /> : null}
        {busy ? "正在登录" : "登录"}
      </button>
    </form>
  );
}
