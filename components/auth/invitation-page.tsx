import { AuthPage } from "./auth-page";
import { InvitationEntry } from "./invitation-entry";
import { invitationWords } from "./invitation-words";
import { RefusedLine } from "./refused-line";

export type InvitationPageProps = {
  readonly token: string;
  readonly state: "open" | "used" | "expired" | "unknown";
};

/** Where a judge's one-time link leads: looking at it does not use it up, the button does. */
export function InvitationPage({ token, state }: InvitationPageProps) {
  return (
    <AuthPage title="评审邀请" lead="市妇联邀请您参加评审" foot="链接只供本人使用，请不要转发。">
      {state === "open" ? (
        <InvitationEntry token={token} />
      ) : (
        <>
          <RefusedLine message={invitationWords[state]} />
          <a className="btn btn--soft" href="/sign-in">
            有账号和密码的，请登录
          </a>
        </>
      )}
    </AuthPage>
  );
}
