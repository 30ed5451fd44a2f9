"use client";
import { useId } from "react";
import { FieldBox } from "../form/field-box";
import { byCredentials } from "./by-credentials";
import { RefusedLine } from "./refused-line";
import type { SignInReply } from "./sign-in-outcome";
import { type Credentials, useSignIn } from "./use-sign-in";

export type SignInAgainProps = {
  readonly account: string;
  readonly onDone: () => void;
  readonly onLater: () => void;
  readonly signIn?: (credentials: Credentials) => Promise<SignInReply>;
};

/** Asks a known account for its password, where its session has ended in the middle of something. */
export function SignInAgain({ account, onDone, onLater, signIn = byCredentials }: SignInAgainProps) {
  const id = useId();
  const { busy, faults, message, submit } = useSignIn(signIn, onDone);
  const error = faults.password ?? null;
  const aria = error === null ? {} : { "aria-invalid": true as const, "aria-describedby": `${id}-error` };
  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)}>
      <p>填写的内容还在这一页上。输入密码登录后，马上接着保存。</p>
      <input type="hidden" name="account" autoComplete="username" value={account} />
      <p>
        账号：<b>{account}</b>
      </p>
      <FieldBox id={id} label="密码" error={error} remarks={[]}>
        <input
          className="in"
          id={id}
          name="password"
          type="password"
          autoComplete="current-password"
          maxLength={200}
          {...aria}
        />
      </FieldBox>
      <RefusedLine message={message} />
      <div className="dlg__f">
        <button type="button" className="db" onClick={onLater}>
          再看看
        </button>
        <button type="submit" className="db db--pri" disabled={busy}>
          {busy ? "正在登录" : "登录并保存"}
        </button>
      </div>
    </form>
  );
}
