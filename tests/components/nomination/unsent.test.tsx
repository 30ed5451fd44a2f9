import "fake-indexeddb/auto";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { AppRouterContext, type AppRouterInstance } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptForms } from "@/components/nomination/kept-forms";
import { NominationForm } from "@/components/nomination/nomination-form";
import { UnsentNotice } from "@/components/nomination/unsent-notice";
import type { CreateInput, SaveInput } from "@/domain/decision";
import { emptyForm, type FormDraft } from "@/domain/nomination";
import { ok, type Result, refuse } from "@/domain/result";
import type { FormPage, Saved } from "@/domain/unit-desk";
import { nominationOf, pageOf } from "./sample-page";
import { noFiles } from "./no-files";

const account = "unit01";
const now = "2026-12-01T02:42:18.000Z";
const nothing = () => {};
const router: AppRouterInstance = {
  bfcacheId: "",
  back: nothing,
  forward: nothing,
  refresh: nothing,
  push: nothing,
  replace: nothing,
  prefetch: nothing,
};

type Call = { readonly input: CreateInput | SaveInput; readonly key: string };
type Answer = "lost" | Result<Saved>;
let id = crypto.randomUUID();

/** A visit to the form: the server gives these answers, then keeps whatever comes. */
async function visit(page: FormPage, answers: Answer[] = []) {
  const calls: Call[] = [];
  let version = page.nomination?.version ?? 0;
  const answer = async (input: CreateInput | SaveInput, key: string): Promise<Result<Saved>> => {
    calls.push({ input, key });
    const given = answers.shift();
    if (given === "lost") throw new Error("the line dropped");
    if (given !== undefined) return given;
    version = ("version" in input ? input.version : version) + 1;
    return ok({ nominationId: id, version, savedAt: now, paperSha256: "ab".repeat(32), earlierHonours: [] });
  };
  const verbs = { create: answer, save: answer, editing: async () => ok({ sections: [3] }), ...noFiles };
  render(
    <AppRouterContext value={router}>
      <NominationForm page={page} account={account} errors={{}} verbs={verbs} />
    </AppRouterContext>,
  );
  await waitFor(() => expect(document.querySelector("fieldset.fmain:not(:disabled)")).not.toBeNull());
  return calls;
}

const draftOf = (form: Partial<FormDraft>, version = 7) => pageOf({ nomination: nominationOf({ id, version }, form) });
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { exact: true });
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const leave = (label: string) => act(async () => void fireEvent.blur(field(label)));
const kept = (place = id) => keptForms.find(account, place);
const online = (is: boolean) =>
  Object.defineProperty(window.navigator, "onLine", { configurable: true, get: () => is });

beforeEach(() => {
  id = crypto.randomUUID();
  online(true);
  window.history.replaceState(null, "", "/nominations/new");
});
afterEach(cleanup);

test("what was typed without a line is there at the next visit and goes out under the same key", async () => {
  online(false);
  const first = await visit(draftOf({ fullName: "某公司" }), ["lost", "lost", "lost"]);
  type("通信地址", "某路1号");
  await leave("通信地址");
  await screen.findByText("已存在本机，联网后上传");
  type("简称", "某");
  await waitFor(async () => expect((await kept())?.form.shortName).toBe("某"));
  cleanup();
  online(true);
  const second = await visit(draftOf({ fullName: "某公司" }));
  expect(field("简称").value).toBe("某");
  await waitFor(() => expect(second).toHaveLength(2), { timeout: 4_000 });
  expect(second[0]).toEqual(first[0]);
  expect(second[1]?.input.form).toEqual({ ...emptyForm, fullName: "某公司", address: "某路1号", shortName: "某" });
  await waitFor(async () => expect(await kept()).toBeNull());
});

test("a new draft whose answer was lost is made once, across a reload", async () => {
  const first = await visit(pageOf(), ["lost", "lost"]);
  type("集体全称", "某公司");
  await leave("集体全称");
  await waitFor(async () => expect((await kept("new"))?.pending?.key).toBe(first[0]?.key));
  cleanup();
  render(<UnsentNotice account={account} />);
  expect((await screen.findByRole("link", { name: "打开" })).getAttribute("href")).toBe("/nominations/new");
  cleanup();
  const second = await visit(pageOf());
  await waitFor(() => expect(second[0]).toEqual(first[0]));
  await waitFor(() => expect(window.location.pathname).toBe(`/nominations/${id}`));
  await waitFor(async () => expect(await kept("new")).toBeNull());
});

test("another account in the same browser sees nothing of it", async () => {
  await visit(draftOf({}), ["lost"]);
  type("简称", "某");
  await waitFor(async () => expect(await kept()).not.toBeNull());
  expect(await keptForms.find("unit02", id)).toBeNull();
  expect(await keptForms.list("unit02")).toEqual([]);
  await waitFor(async () => expect(await kept()).toBeNull(), { timeout: 6_000 });
});

const theirs = (form: Partial<FormDraft>) =>
  refuse({ code: "stale_form", version: 9, form: { ...emptyForm, ...form }, savedAt: now });

test("what only one side changed is joined and saved on the other's version, without a question", async () => {
  const calls = await visit(draftOf({ fullName: "某公司" }), [theirs({ fullName: "某公司", address: "对方的路" })]);
  type("简称", "某");
  await leave("简称");
  await waitFor(() => expect(calls).toHaveLength(2));
  expect(calls[1]?.input).toEqual({
    nominationId: id,
    version: 9,
    form: { ...emptyForm, fullName: "某公司", address: "对方的路", shortName: "某" },
  });
  expect(field("通信地址").value).toBe("对方的路");
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("what both changed is asked field by field, and nothing is sent before the answer", async () => {
  const calls = await visit(draftOf({ deeds: "原文", address: "原址" }), [
    theirs({ deeds: "对方写的", address: "对方的路", superior: "某局" }),
  ]);
  type("主要事迹", "我写的");
  type("通信地址", "我的路");
  await leave("通信地址");
  const dialog = within(await screen.findByRole("dialog", { name: "另一处改过这份申报" }));
  const save = dialog.getByRole<HTMLButtonElement>("button", { name: "按所选保存" });
  expect(save.disabled).toBe(true);
  fireEvent.click(within(dialog.getByRole("group", { name: "主要事迹" })).getByLabelText("我的"));
  expect(dialog.getByText("还有1处没有选")).toBeTruthy();
  fireEvent.click(within(dialog.getByRole("group", { name: "通信地址" })).getByLabelText("对方的"));
  expect(calls).toHaveLength(1);
  await act(async () => void fireEvent.click(save));
  await waitFor(() => expect(calls).toHaveLength(2));
  expect(calls[1]?.input).toEqual({
    nominationId: id,
    version: 9,
    form: { ...emptyForm, deeds: "我写的", address: "对方的路", superior: "某局" },
  });
  expect(field("通信地址").value).toBe("对方的路");
});

test("a session that ended asks for the password of the account and keeps what was typed", async () => {
  const calls = await visit(draftOf({}), [refuse({ code: "not_signed_in" })]);
  type("简称", "某");
  await leave("简称");
  const dialog = within(await screen.findByRole("dialog", { name: "登录已经结束" }));
  expect(dialog.getByText(account)).toBeTruthy();
  fireEvent.click(dialog.getByRole("button", { name: "再看看" }));
  fireEvent.click(screen.getByRole("button", { name: "登录并保存" }));
  expect(screen.getByRole("dialog", { name: "登录已经结束" })).toBeTruthy();
  expect((await kept())?.pending?.key).toBe(calls[0]?.key);
});

test("where a colleague is filling in stands in the head of the form", async () => {
  await visit(draftOf({ fullName: "某公司" }));
  expect(await screen.findByText("另一位同事正在填第三部分")).toBeTruthy();
});

test("each remark of a return says whether its field was changed", async () => {
  const remarks = [
    { field: "address", text: "请写到门牌号" } as const,
    { field: "summary", text: "请写人数" } as const,
  ];
  const back = nominationOf({ id, position: "returned.county", remarks }, { address: "某路" });
  await visit(pageOf({ nomination: back, open: ["address", "summary"], submitted: { number: 1, form: back.form } }));
  const panel = within(screen.getByRole("region", { name: "退回意见" }));
  expect(panel.getAllByText("没有改动")).toHaveLength(2);
  type("通信地址", "某路1号");
  expect(await panel.findByText("改过")).toBeTruthy();
  expect(panel.getByRole("link", { name: "通信地址" }).getAttribute("href")).toBe("#address");
});
