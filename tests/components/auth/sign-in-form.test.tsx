import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { SignInForm } from "@/components/auth/sign-in-form";
import type { SignInReply } from "@/components/auth/sign-in-outcome";
import type { Credentials } from "@/components/auth/use-sign-in";

afterEach(cleanup);

function open(reply: SignInReply | Error) {
  const seen = { asked: [] as Credentials[], done: 0 };
  const signIn = async (credentials: Credentials) => {
    seen.asked.push(credentials);
    if (reply instanceof Error) throw reply;
    return reply;
  };
  render(
    <SignInForm
      signIn={signIn}
      onDone={() => {
        seen.done += 1;
      }}
    />,
  );
  return seen;
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const enter = (account: string, password: string) => {
  fireEvent.change(field("账号"), { target: { value: account } });
  fireEvent.change(field("密码"), { target: { value: password } });
  fireEvent.click(screen.getByRole("button", { name: "登录" }));
};
const alert = () => screen.getByRole("alert").textContent;

it("says at each field what is missing and asks nothing", () => {
  const seen = open({ ok: true, error: null });
  enter("", "");
  expect(field("账号").getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText("请填写账号")).toBeTruthy();
  expect(screen.getByText("请填写密码")).toBeTruthy();
  expect(document.activeElement).toBe(field("账号"));
  expect(seen.asked).toEqual([]);
});

it("keeps the spaces of a password and drops those around an account", async () => {
  const seen = open({ ok: true, error: null });
  enter(" fabu ", " pass ");
  await waitFor(() => expect(seen.done).toBe(1));
  expect(seen.asked).toEqual([{ account: "fabu", password: " pass " }]);
});

it.each([
  ["CredentialsSignin", "账号或密码不对"],
  ["too_many_attempts", "连续多次没有登录成功，请15分钟后再试。"],
  ["Configuration", "没有连上服务器，请再试一次。"],
])("tells %s as a sentence", async (error, sentence) => {
  const seen = open({ ok: false, error });
  enter("fabu", "wrong");
  await waitFor(() => expect(alert()).toBe(sentence));
  expect(seen.done).toBe(0);
  expect(field("账号").value).toBe("fabu");
});

it("says that the server was not reached", async () => {
  open(new Error("offline"));
  enter("fabu", "right");
  await waitFor(() => expect(alert()).toBe("没有连上服务器，请再试一次。"));
});

it("shows the password when asked", () => {
  open(null);
  const toggle = screen.getByRole("button", { name: "显示密码" });
  expect(field("密码").type).toBe("password");
  fireEvent.click(toggle);
  expect(field("密码").type).toBe("text");
  expect(toggle.getAttribute("aria-pressed")).toBe("true");
});
