import type { SignInReply } from "./sign-in-outcome";
import type { Credentials } from "./use-sign-in";

/** Opens a session without leaving the page; what does it is loaded when it is needed. */
export async function byCredentials({ account, password }: Credentials): Promise<SignInReply> {
  const { signIn } = await import("next-auth/react");
  return signIn("credentials", { redirect: false, account, password });
}
