import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { SetUpForm } from "@/components/auth/set-up-form";
import type { SetUpInput } from "@/domain/decision";
import { ok, type Result, refuse } from "@/domain/result";

afterEach(cleanup);

const token = "a".repeat(43);

function open(reply: Result<unknown>) {
  const sent: SetUpInput[] = [];
  const setUp = async (input: SetUpInput) => {
    sent.push(input);
    return reply;
  };
  render(<SetUpForm token={token} setUp={setUp} />);
  return sent;
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const submit = () => fireEvent.click(screen.getByRole("button", { name: "建立三员账号" }));

function fill() {
  type("市妇联全称", "吕梁市妇女联合会");
  for (const post of ["系统管理员", "安全管理员", "审计管理员"]) {
    type(`${post}账号`, `account${post.charCodeAt(0)}`);
    type(`${post}姓名`, post);
    type(`${post}密码`, "Lvliang-2027-x");
  }
}

it("asks for every field before anything is sent", async () => {
  const sent = open(ok(null));
  submit();
  await waitFor(() => expect(screen.getByText("请填写市妇联全称")).toBeTruthy());
  expect(screen.getAllByText("密码至少12位")).toHaveLength(3);
  expect(sent).toEqual([]);
});

it("sends the token with the three administrators and says what follows", async () => {
  const sent = open(ok(null));
  fill();
  submit();
  await waitFor(() => expect(screen.getByRole("status").textContent).toContain("这个链接不再有效"));
  expect(sent[0]?.token).toBe(token);
  expect(sent[0]?.cityFederation).toBe("吕梁市妇女联合会");
});

it("puts a refusal at its field", async () => {
  open(refuse({ code: "invalid", fields: { "auditor.account": "三个账号不能相同" } }));
  fill();
  submit();
  await waitFor(() => expect(screen.getByLabelText("审计管理员账号").getAttribute("aria-invalid")).toBe("true"));
  expect(screen.getByText("三个账号不能相同")).toBeTruthy();
});
