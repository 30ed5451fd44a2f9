import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { AppRouterContext, type AppRouterInstance } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { laterChecks } from "@/components/nomination/later-checks";
import { NominationForm } from "@/components/nomination/nomination-form";
import type { Attachment } from "@/domain/attachment";
import type { CreateInput, SaveInput } from "@/domain/decision";
import type { FormDraft, Nomination } from "@/domain/nomination";
import { markOf, paperCode } from "@/domain/paper";
import { ok, type Result, refuse } from "@/domain/result";
import type { FormPage, Saved, TextFacts } from "@/domain/unit-desk";
import { noFiles } from "./no-files";
import { nominationOf as sampleNomination, pageOf, round, rule } from "./sample-page";

const now = "2026-12-01T02:00:00.000Z";
let draftId = crypto.randomUUID();
const known: TextFacts = { paperSha256: "ab".repeat(32), earlierHonours: [] };

function later<T>() {
  const handle: { resolve: (value: T) => void } = { resolve: () => {} };
  const promise = new Promise<T>((resolve) => {
    handle.resolve = resolve;
  });
  return { promise, resolve: (value: T) => handle.resolve(value) };
}

const nominationOf = (form: Partial<FormDraft>, over: Partial<Nomination> = {}): Nomination =>
  sampleNomination({ id: draftId, ...over }, form);

type Call = { readonly verb: "create" | "save"; readonly input: CreateInput | SaveInput; readonly key: string };
type Answer = "lost" | Result<Saved> | Promise<Result<Saved>>;

const pushed: string[] = [];
const router: AppRouterInstance = {
  bfcacheId: "",
  back: () => {},
  forward: () => {},
  refresh: () => {},
  push: (href) => void pushed.push(href),
  replace: () => {},
  prefetch: () => {},
};

function show(page: FormPage, ...answers: readonly Answer[]) {
  const calls: Call[] = [];
  let version = page.nomination?.version ?? 0;
  const answer = async (call: Call): Promise<Result<Saved>> => {
    calls.push(call);
    const given = answers[calls.length - 1];
    if (given === "lost") throw new Error("the line dropped");
    if (given !== undefined) return given;
    version += 1;
    return ok({ nominationId: draftId, version, savedAt: "2026-12-01T02:42:18.000Z", ...known });
  };
  const verbs = {
    create: (input: CreateInput, key: string) => answer({ verb: "create", input, key }),
    save: (input: SaveInput, key: string) => answer({ verb: "save", input, key }),
    editing: async () => ok({ sections: [] }),
    ...noFiles,
  };
  render(
    <AppRouterContext value={router}>
      <NominationForm page={page} account="unit01" errors={{}} verbs={verbs} />
    </AppRouterContext>,
  );
  return calls;
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { exact: true });
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const leave = async (label: string) => {
  fireEvent.blur(field(label));
  await wait(0);
};

beforeAll(laterChecks.load);
beforeEach(() => {
  draftId = crypto.randomUUID();
  vi.useFakeTimers();
  window.history.replaceState(null, "", "/nominations/new");
  pushed.length = 0;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("saving", () => {
  test("the first save makes the draft and gives the page its address, the next saves it with its version", async () => {
    const calls = show(pageOf());
    type("集体全称", "某公司");
    await wait(1_000);
    expect(calls.map(({ verb }) => verb)).toEqual(["create"]);
    expect(window.location.pathname).toBe(`/nominations/${draftId}`);
    expect(screen.getByText("已保存 10:42:18")).toBeTruthy();
    type("集体全称", "某公司一部");
    await wait(1_000);
    expect(calls[1]?.input).toMatchObject({ nominationId: draftId, version: 1, form: { fullName: "某公司一部" } });
  });

  test("a lost answer is asked for again under the same key", async () => {
    const calls = show(pageOf(), "lost");
    type("集体全称", "某公司");
    await wait(1_000);
    expect(screen.getByText("未保存，将自动重试")).toBeTruthy();
    await wait(2_000);
    expect(calls.map(({ verb }) => verb)).toEqual(["create", "create"]);
    expect(calls[1]).toEqual(calls[0]);
  });

  test("what is typed during a save stays and goes out after it", async () => {
    const first = later<Result<Saved>>();
    const calls = show(pageOf({ nomination: nominationOf({}) }), first.promise);
    type("集体全称", "某公司");
    await wait(1_000);
    expect(screen.getByText("正在保存")).toBeTruthy();
    type("通信地址", "某路1号");
    first.resolve(ok({ nominationId: draftId, version: 8, savedAt: now, ...known }));
    await wait(1_000);
    expect(field("通信地址").value).toBe("某路1号");
    expect(calls[1]?.input).toMatchObject({ version: 8, form: { fullName: "某公司", address: "某路1号" } });
  });

  test("a stale answer says so and leaves the text on the screen", async () => {
    const calls = show(pageOf({ nomination: nominationOf({}) }), refuse({ code: "stale" }));
    type("集体全称", "某公司");
    await wait(1_000);
    expect(screen.getByRole("alert").textContent).toContain("在别处刚刚改过");
    type("通信地址", "某路1号");
    await wait(30_000);
    expect(calls).toHaveLength(1);
    expect(field("集体全称").value).toBe("某公司");
  });

  test("what the server refuses lands on its field", async () => {
    const refusal = refuse({ code: "invalid", fields: { bodyId: "请从列表中选择推荐单位" } });
    show(pageOf({ nomination: nominationOf({}) }), refusal);
    fireEvent.change(field("推荐单位"), { target: { value: "11111111-1111-4111-8111-111111111111" } });
    await wait(1_000);
    expect(field("推荐单位").getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById("bodyId-error")?.textContent).toBe("请从列表中选择推荐单位");
  });

  test("nothing is sent while an input method composes", async () => {
    const calls = show(pageOf({ nomination: nominationOf({}) }));
    fireEvent.compositionStart(field("简称"));
    type("简称", "lv");
    await wait(5_000);
    expect(calls).toEqual([]);
    type("简称", "吕");
    fireEvent.compositionEnd(field("简称"));
    await wait(1_000);
    expect(calls.map(({ input }) => input.form.shortName)).toEqual(["吕"]);
  });

  test("检查与提交 saves first, then goes on", async () => {
    const calls = show(pageOf());
    fireEvent.click(screen.getByRole("button", { name: "检查与提交" }));
    await wait(0);
    expect(calls.map(({ verb }) => verb)).toEqual(["create"]);
    expect(pushed).toEqual([`/nominations/${draftId}/check`]);
  });
});

describe("what the form says", () => {
  test("a wrong entry is named on leaving the field, an empty one is not", async () => {
    show(pageOf({ nomination: nominationOf({}) }));
    await leave("邮政编码");
    expect(document.querySelector(".emsg")).toBeNull();
    type("邮政编码", "12");
    expect(document.querySelector(".emsg")).toBeNull();
    await leave("邮政编码");
    expect(document.getElementById("postcode-error")?.textContent).toBe("邮政编码是6位数字");
    type("邮政编码", "033000");
    await wait(0);
    expect(document.querySelector(".emsg")).toBeNull();
  });

  test("the share of women is computed while one types", async () => {
    show(pageOf({ nomination: nominationOf({}) }));
    type("职工总数", "21");
    type("其中女职工", "20");
    await wait(0);
    expect(document.querySelector(".calc")?.textContent).toContain("95.2%20 ÷ 21，门槛60%");
    expect(screen.getByRole("region", { name: "申报条件" }).textContent).toContain("20 ÷ 21 = 95.2%，门槛60%");
  });

  test("an earlier honour that a save finds counts at once, and no longer under another name", async () => {
    const noRepeat = rule(5, { kind: "no_repeat", withinYears: null, levels: "same_or_higher" });
    const honour = { award: "red_banner", level: "city", year: 2020, registrationNumber: "LLJG-2020-H-0001" } as const;
    const saved = (version: number, earlierHonours: TextFacts["earlierHonours"]) =>
      ok({ nominationId: draftId, version, savedAt: now, paperSha256: known.paperSha256, earlierHonours });
    show(pageOf({ round: { ...round, rules: [...round.rules, noRepeat] } }), saved(1, [honour]), saved(2, []));
    const conditions = () => screen.getByRole("region", { name: "申报条件" }).textContent;
    fireEvent.change(field("申报称号"), { target: { value: "red_banner" } });
    type("集体全称", "某公司");
    await wait(0);
    expect(conditions()).toContain("本榜无记录");
    await wait(1_000);
    expect(conditions()).toContain("曾获2020年市级同名称号（LLJG-2020-H-0001），不重复申报");
    type("集体全称", "另一公司");
    await wait(1_000);
    expect(conditions()).toContain("本榜无记录");
  });

  test("a stamped scan says whether it is of the text as it is saved", async () => {
    const paperSha256 = "cd".repeat(32);
    const scan = (name: string, paperCode: string | null): Attachment => ({
      id: crypto.randomUUID(),
      slot: "stamped_form",
      honourRow: null,
      name,
      mediaType: "application/pdf",
      size: 1_000,
      sha256: "ef".repeat(32),
      hasThumbnail: false,
      paperCode,
      uploadedAt: now,
    });
    const codeOf = (digest: string) => paperCode(markOf({ id: draftId, receiptNumber: null }, digest));
    const attachments = [
      scan("现在.pdf", codeOf(paperSha256)),
      scan("原来.pdf", codeOf(known.paperSha256)),
      scan("看不清.pdf", ""),
      scan("较早.pdf", null),
    ];
    show(pageOf({ nomination: nominationOf({}), paperSha256, attachments }));
    const saying = (name: string) => screen.getByRole("link", { name }).parentElement?.textContent;
    expect(saying("现在.pdf")).toContain("与本次提交的文本一致");
    expect(saying("原来.pdf")).toContain("是另一个版本的表，请重新打印盖章");
    expect(saying("看不清.pdf")).toContain("没有读到二维码，由审核人核对");
    expect(saying("较早.pdf")).toBe("较早.pdf1 KB");
    type("集体全称", "某公司");
    await wait(1_000);
    expect(saying("现在.pdf")).toContain("是另一个版本的表，请重新打印盖章");
    expect(saying("原来.pdf")).toContain("与本次提交的文本一致");
  });

  test("a rule in principle that is not met asks for a reason", async () => {
    const calls = show(pageOf({ nomination: nominationOf({}) }));
    type("职工总数", "6");
    await wait(0);
    type("未达条件的说明：条件2", "山区所，编制6人");
    await wait(1_000);
    expect(calls.at(-1)?.input.form.reasons).toEqual({ "00000000-0000-4000-8000-000000000002": "山区所，编制6人" });
  });

  test("监督电话 is asked for 巾帼文明岗 only", () => {
    show(pageOf({ nomination: nominationOf({ award: "red_banner" }) }));
    expect(screen.queryByLabelText("监督电话")).toBeNull();
    fireEvent.change(field("申报称号"), { target: { value: "model_post" } });
    expect(field("监督电话")).toBeTruthy();
  });

  test("after a return only what was remarked on is open, with the remark at its field", async () => {
    const remarks = [{ field: "address", text: "请写到门牌号" }] as const;
    const back = nominationOf(
      { fullName: "某公司", award: "red_banner" },
      { position: "returned.county", remarks, resubmitBy: "2026-12-04" },
    );
    const calls = show(pageOf({ nomination: back, open: ["address"] }));
    expect(field("集体全称").readOnly).toBe(true);
    expect(field("申报称号").value).toBe("三八红旗集体");
    expect(field("通信地址").readOnly).toBe(false);
    expect(document.getElementById("address-remarks")?.textContent).toBe("请写到门牌号");
    type("通信地址", "某路1号");
    await wait(1_000);
    expect(calls[0]?.input.form).toEqual({ ...back.form, address: "某路1号" });
  });

  test("a deleted row comes back to its place", async () => {
    const honour = { level: "", grantedBy: "", year: "", documentNumber: "" } as const;
    show(
      pageOf({
        nomination: nominationOf({
          honours: [
            { ...honour, title: "甲" },
            { ...honour, title: "乙" },
          ],
        }),
      }),
    );
    const titles = () => screen.getAllByLabelText<HTMLInputElement>("荣誉全称").map(({ value }) => value);
    fireEvent.click(screen.getByRole("button", { name: "删除第1项荣誉" }));
    expect(titles()).toEqual(["乙"]);
    fireEvent.click(screen.getByRole("button", { name: "恢复" }));
    expect(titles()).toEqual(["甲", "乙"]);
    fireEvent.click(screen.getByRole("button", { name: "第2项荣誉上移" }));
    expect(titles()).toEqual(["乙", "甲"]);
  });

  test("a question of the negative list is answered under its own name", async () => {
    const calls = show(pageOf({ nomination: nominationOf({}) }));
    const question = within(screen.getByRole("group", { name: "发生过安全事故" }));
    fireEvent.click(question.getByLabelText("否"));
    await wait(1_000);
    expect(calls.at(-1)?.input.form.negatives).toEqual({ safety: { answer: "no", note: "" } });
  });
});
