import { signIn } from "next-auth/react";
import type { SignInReply } from "./sign-in-outcome";
import type { Credentials } from "./use-sign-in";

/** Opens a session without leaving the page. */
export const byCredentials = ({ account, password }: Credentials): Promise<SignInReply> =>
  signIn("credentials", { redirect: false, account, password });
