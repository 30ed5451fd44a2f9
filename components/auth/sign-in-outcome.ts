import { refusalText } from "../form/refusal-text";

/** What next-auth answers to a sign-in with credentials. */
export type SignInReply = { readonly ok: boolean; readonly error: string | null | undefined } | null | undefined;

const lostLine = "没有连上服务器，请再试一次。";

/** The sentence for a sign-in that failed, or null when it did not. An unknown account is a wrong password. */
export function signInOutcome(reply: SignInReply): string | null {
  if (!reply) return lostLine;
  if (reply.error === "too_many_attempts") return refusalText({ code: "too_many_attempts" });
  if (reply.error === "CredentialsSignin") return "账号或密码不对";
  return reply.ok && !reply.error ? null : lostLine;
}
