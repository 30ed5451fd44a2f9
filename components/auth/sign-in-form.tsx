"use client";
import { type FormEvent, useRef, useState } from "react";
import { signInForm } from "@/domain/decision";
import { Icon } from "../ui/icon";
import { useHydrated } from "../form/use-hydrated";
import { AuthField } from "./auth-field";
import { type SignInReply, signInOutcome } from "./sign-in-outcome";

export type Credentials = { readonly account: string; readonly password: string };

export type SignInFormProps = {
  readonly signIn: (credentials: Credentials) => Promise<SignInReply>;
  readonly onDone: () => void;
};

type Faults = { readonly account?: string; readonly password?: string };

const faultsOf = (raw: Credentials): Faults | null => {
  const parsed = signInForm.safeParse(raw);
  if (parsed.success) return null;
  return Object.fromEntries(parsed.error.issues.map(({ path, message }) => [String(path[0]), message]));
};

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
  const form = useRef<HTMLFormElement>(null);
  const [shown, show] = useState(false);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Faults>({});
  const [message, say] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const raw = { account: String(data.get("account") ?? ""), password: String(data.get("password") ?? "") };
    const found = faultsOf(raw);
    setFaults(found ?? {});
    say(null);
    if (found !== null) {
      form.current?.querySelector<HTMLInputElement>(found.account === undefined ? "#password" : "#account")?.focus();
      return;
    }
    setBusy(true);
    const failure = signInOutcome(await signIn({ ...raw, account: raw.account.trim() }).catch(() => null));
    if (failure === null) {
      onDone();
      return;
    }
    setBusy(false);
    say(failure);
    form.current?.querySelector<HTMLInputElement>("#password")?.select();
  }

  return (
    <form ref={form} className="pf" method="post" noValidate onSubmit={(event) => void submit(event)}>
      <AuthField
        id="account"
        name="account"
        type="text"
        label="账号"
        hint="单位账号，或统一社会信用代码"
        error={faults.account}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={80}
      />
      <AuthField
        id="password"
        name="password"
        type={shown ? "text" : "password"}
        label="密码"
        error={faults.password}
        autoComplete="current-password"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        beside={<PasswordToggle shown={shown} onToggle={() => show(!shown)} />}
      />
      <div role="alert">
        {message === null ? null : (
          <p className="signin__no">
            <Icon name="warning" size={18} />
            <span>{message}</span>
          </p>
        )}
      </div>
      <button type="submit" className="btn btn--brand" disabled={!ready || busy}>
        {busy ? <span className="spin" aria-hidden="true" /> : null}
        {busy ? "正在登录" : "登录"}
      </button>
    </form>
  );
}
