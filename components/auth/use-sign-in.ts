"use client";
import { type FormEvent, useState } from "react";
import { signInForm } from "@/domain/decision";
import { type SignInReply, signInOutcome } from "./sign-in-outcome";

export type Credentials = { readonly account: string; readonly password: string };

type Faults = { readonly account?: string; readonly password?: string };

const faultsOf = (raw: Credentials): Faults | null => {
  const parsed = signInForm.safeParse(raw);
  if (parsed.success) return null;
  return Object.fromEntries(parsed.error.issues.map(({ path, message }) => [String(path[0]), message]));
};

const textOf = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
};

const inputOf = (form: HTMLFormElement, name: string) => form.querySelector<HTMLInputElement>(`input[name=${name}]`);

/** The way in: what is missing at its field, what was refused as a sentence. */
export function useSignIn(signIn: (credentials: Credentials) => Promise<SignInReply>, onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Faults>({});
  const [message, say] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const raw = { account: textOf(data, "account").trim(), password: textOf(data, "password") };
    const found = faultsOf(raw);
    setFaults(found ?? {});
    say(null);
    if (found !== null) {
      inputOf(form, found.account === undefined ? "password" : "account")?.focus();
      return;
    }
    setBusy(true);
    const failure = signInOutcome(await signIn(raw).catch(() => null));
    if (failure === null) {
      onDone();
      return;
    }
    setBusy(false);
    say(failure);
    inputOf(form, "password")?.select();
  }

  return { busy, faults, message, submit };
}
