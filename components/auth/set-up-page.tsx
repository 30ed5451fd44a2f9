import type { SetUpInput } from "@/domain/decision";
import type { Send } from "../form/send";
import { AuthPage } from "./auth-page";
import { SetUpForm } from "./set-up-form";

export function SetUpPage({ token, setUp }: { readonly token: string; readonly setUp: Send<SetUpInput> }) {
  return (
    <AuthPage
      title="首次设置"
      lead="登记市妇联和三位管理员，只需填写一次"
      foot="三位管理员由三个人分别担任，各自保管密码。"
    >
      <SetUpForm token={token} setUp={setUp} />
    </AuthPage>
  );
}
