import { AuthPage } from "./auth-page";
import { CredentialsSignIn } from "./credentials-sign-in";
import { DemoAccounts } from "./demo-accounts";

export function SignInPage({ asked, demo }: { readonly asked: string | null; readonly demo: boolean }) {
  return (
    <AuthPage title="登录" lead="申报、审核与发布" foot="忘记密码，或账号、信用代码有变更，请联系为您开通账号的妇联。">
      <CredentialsSignIn asked={asked} />
      {demo ? <DemoAccounts /> : null}
    </AuthPage>
  );
}
