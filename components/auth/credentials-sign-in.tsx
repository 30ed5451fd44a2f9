"use client";
import { signIn } from "next-auth/react";
import { landing } from "./landing";
import { SignInForm } from "./sign-in-form";
import type { Credentials } from "./use-sign-in";

const byCredentials = ({ account, password }: Credentials) =>
  signIn("credentials", { redirect: false, account, password });

/** Signs in by account and password and goes on to what was asked for. */
export function CredentialsSignIn({ asked }: { readonly asked: string | null }) {
  return (
    <SignInForm signIn={byCredentials} onDone={() => window.location.assign(landing(asked, window.location.origin))} />
  );
}
