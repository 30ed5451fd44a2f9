"use client";
import { byCredentials } from "./by-credentials";
import { landing } from "./landing";
import { SignInForm } from "./sign-in-form";

/** Signs in by account and password and goes on to what was asked for. */
export function CredentialsSignIn({ asked }: { readonly asked: string | null }) {
  return (
    <SignInForm signIn={byCredentials} onDone={() => window.location.assign(landing(asked, window.location.origin))} />
  );
}
