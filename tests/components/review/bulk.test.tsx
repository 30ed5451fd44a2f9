import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { BulkContext, type BulkVerbs } from "@/components/review/bulk-context";
import { exclusionWords, mailWords } from "@/components/review/bulk-words";
import { exportPicked } from "@/components/review/export-picked";
import type { DeskRole } from "@/components/review/labels";
import { PickedBar } from "@/components/review/picked-bar";
import { SessionContext } from "@/components/review/session-context";
import type { BulkPlan, ExportPickedInput } from "@/domain/bulk";
import type { Refusal } from "@/domain/refusal";
import { ok, refuse } from "@/domain/result";
import { ownLine } from "./own-line";
import { idOf, recordingVerbs, session } from "./sample";

const lines: { readonly end: () => Promise<unknown> }[] = [];

afterEach(async () => {
  cleanup();
  await Promise.all(lines.splice(0).map(({ end }) => end()));
});

const digest = "0a".repeat(32);
const picked = [1, 2, 3].map((n) => ({ nominationId: idOf(n), version: n, title: `第${n}窗口` }));
const nominations = picked.map(({ nominationId, version }) => ({ nominationId, version }));
const plan: BulkPlan = {
  act: "recommend",
  lines: [1, 2].map((n) => ({ nominationId: idOf(n), title: `第${n}窗口`, award: "red_banner" })),
  excluded: [
    { nominationId: idOf(3), title: "第3窗口", refusal: { code: "quota_exhausted", places: 5 } },
    { nominationId: idOf(4), title: null, refusal: { code: "not_found" } },
  ],
  quotas: [{ award: "red_banner", places: 5, before: 3, after: 5 }],
  mails: [],
  resubmitBy: null,
};

type Asked = { readonly verb: string; readonly input: unknown };

/** The bar over three ticked lines, with verbs that answer with this plan and write down what they were asked. */
function open(role: DeskRole, answer: BulkPlan = plan, refusal: Refusal | null = null, openId: string | null = null) {
  const asked: Asked[] = [];
  const told: string[] = [];
  const verbs: BulkVerbs = {
    planBulk: async (input) => {
      asked.push({ verb: "plan", input });
      return ok({ plan: answer, digest });
    },
    carryOutBulk: async (input) => {
      asked.push({ verb: "carry", input });
      return refusal === null ? ok({ act: answer.act, count: answer.lines.length }) : refuse(refusal);
    },
  };
  const step = (name: string) => (what: unknown) => void told.push(`${name} ${String(what)}`);
  const own = session({
    picked,
    unpick: step("unpick"),
    go: step("go"),
    stay: () => told.push("stay"),
    renew: () => told.push("renew"),
  });
  const order = picked.map(({ nominationId }) => nominationId);
  render(
    <SessionContext value={own}>
      <BulkContext value={verbs}>
        <PickedBar
          role={role}
          propose={recordingVerbs().verbs.propose}
          today="2027-01-14"
          query={{}}
          order={order}
          openId={openId}
        />
      </BulkContext>
    </SessionContext>,
  );
  return { asked, told };
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const dialog = () => within(screen.getByRole("dialog"));

describe("acts on what is ticked", () => {
  it("offers each desk its own", () => {
    open("county");
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "全部取消",
      "推荐",
      "退回修改",
      "催办",
      "转办",
      "导出汇总表",
    ]);
    cleanup();
    open("city");
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "全部取消",
      "退回修改",
      "催办",
      "导出汇总表",
      "列入拟表彰名单",
    ]);
  });

  it("recommends with one opinion: the dry run first, then exactly that, then the way to each", async () => {
    const { asked, told } = open("county", plan, null, idOf(1));
    press("推荐");
    press("试算");
    expect(await screen.findByText("请填写意见")).toBeTruthy();
    expect(asked).toEqual([]);
    type("推荐意见", "同意推荐。");
    press("试算");
    expect(await screen.findByText("办理2件")).toBeTruthy();
    const order = { act: "recommend", nominations, opinion: "同意推荐。" };
    expect(asked).toEqual([{ verb: "plan", input: order }]);
    expect(
      dialog()
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "第1窗口三八红旗集体",
      "第2窗口三八红旗集体",
      "第3窗口5个名额已经用完。",
      "其中一件没有找到。它可能已经转到别处，请回到列表再看。",
      "三八红旗集体：已用3，办理后5，共5个",
    ]);
    expect(screen.getByText("不发邮件，也不发站内通知。")).toBeTruthy();
    expect(screen.getByText(/要收回得请市妇联逐件退回推荐单位/)).toBeTruthy();
    press("确认办理（2件）");
    expect(await screen.findByText("已推荐2件")).toBeTruthy();
    expect(asked[1]).toEqual({ verb: "carry", input: { order, digest } });
    expect(
      dialog()
        .getAllByRole("link")
        .map((link) => link.getAttribute("href")),
    ).toEqual([1, 2].map((n) => `/review/${idOf(n)}`));
    expect(told).toEqual([`unpick ${idOf(1)},${idOf(2)}`, "renew"]);
    press("关闭");
    expect(told.at(-1)).toBe(`go /review/${idOf(3)}`);
  });

  it("carries nothing out that has changed since, and leads back to what was typed", async () => {
    const { told } = open("county", plan, { code: "plan_changed" });
    press("推荐");
    type("推荐意见", "同意推荐。");
    press("试算");
    fireEvent.click(await screen.findByRole("button", { name: "确认办理（2件）" }));
    expect(await screen.findByText("试算之后有变动，一件也没有办理。请重新试算后再确认。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /确认办理/ })).toBeNull();
    press("返回重新试算");
    expect(screen.getByLabelText<HTMLTextAreaElement>("推荐意见").value).toBe("同意推荐。");
    press("取消");
    press("推荐");
    expect(screen.getByLabelText<HTMLTextAreaElement>("推荐意见").value).toBe("同意推荐。");
    expect(told).toEqual([]);
  });

  it("returns with one set of remarks and a day, and says who gets mail", async () => {
    const mails = [
      { to: "某单位", subject: "退回修改：第1窗口", addresses: 2 },
      { to: "某单位", subject: "退回修改：第2窗口", addresses: 0 },
    ];
    const { asked } = open("city", { ...plan, act: "return", quotas: [], mails, resubmitBy: "2027-01-20" });
    press("退回修改");
    press("试算");
    expect(await screen.findByText("请至少写一条意见")).toBeTruthy();
    press("其中女职工");
    type("其中女职工", "请核对名册。");
    type("限期", "2027-01-20");
    press("试算");
    expect(await screen.findByText("到2027年1月20日24时")).toBeTruthy();
    expect(asked).toEqual([
      {
        verb: "plan",
        input: {
          act: "return",
          nominations,
          remarks: [{ field: "staffWomen", text: "请核对名册。" }],
          resubmitBy: "2027-01-20",
        },
      },
    ]);
    expect(screen.getByText("共发邮件2封，同时站内通知。")).toBeTruthy();
    expect(screen.getByText("邮件2封，同时站内通知")).toBeTruthy();
    expect(screen.getByText("只在站内通知")).toBeTruthy();
  });

  it("hands on to a body that it reads when it is asked", async () => {
    const bodies = [{ id: idOf(901), kind: "county_federation", name: "文水县妇女联合会" }];
    const line = await ownLine(() => ({ status: 200, body: bodies }));
    lines.push(line);
    const { asked } = open("county", { ...plan, act: "hand_on" });
    press("转办");
    expect(await screen.findByRole("option", { name: "文水县妇女联合会" })).toBeTruthy();
    expect(line.asked.map(({ path }) => path)).toEqual(["/api/bodies"]);
    type("转往", idOf(901));
    type("理由", "属文水县管理。");
    press("试算");
    fireEvent.click(await screen.findByRole("button", { name: "确认办理（2件）" }));
    expect(await screen.findByText("已转办2件")).toBeTruthy();
    expect(dialog().queryAllByRole("link")).toEqual([]);
    const order = { act: "hand_on", nominations, bodyId: idOf(901), reason: "属文水县管理。" };
    expect(asked.map(({ input }) => input)).toEqual([order, { order, digest }]);
  });

  it("asks for nothing but which to remind; with none left there is nothing to confirm", async () => {
    const { asked, told } = open("city", { ...plan, act: "remind", lines: [], excluded: [], quotas: [] });
    press("催办");
    expect(
      dialog()
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["第1窗口", "第2窗口", "第3窗口"]);
    press("试算");
    expect(await screen.findByText("没有可以办理的。")).toBeTruthy();
    expect(asked).toEqual([{ verb: "plan", input: { act: "remind", nominations } }]);
    expect(screen.queryByRole("button", { name: /确认办理/ })).toBeNull();
    press("返回修改");
    press("取消");
    await waitFor(() => expect(told).toEqual([]));
  });
});

describe("the table of what is ticked", () => {
  const input: ExportPickedInput = { order: { act: "export", nominations }, digest };

  it("is taken out with the order and the digest that were agreed to", async () => {
    const line = await ownLine(() => ({ status: 200, body: "bytes" }));
    lines.push(line);
    const kept: string[] = [];
    const keep = (name: string, { size }: Blob) => void kept.push(`${name} ${size}`);
    expect(await exportPicked(input, keep)).toEqual(ok(null));
    expect(kept).toEqual(["推荐汇总表-勾选.xlsx 7"]);
    expect(line.asked.map(({ method, path, body }) => [method, path, JSON.parse(body) as unknown])).toEqual([
      ["POST", "/api/export", input],
    ]);
  });

  it("is refused by name, and lost where there is no answer to read", async () => {
    const keep = () => {
      throw new Error("nothing is kept");
    };
    lines.push(await ownLine(() => ({ status: 409, body: { refusal: { code: "plan_changed" } } })));
    expect(await exportPicked(input, keep)).toEqual(refuse({ code: "plan_changed" }));
    await lines.pop()?.end();
    lines.push(await ownLine(() => ({ status: 500, body: { message: "?" } })));
    await expect(exportPicked(input, keep)).rejects.toThrow("the line is lost");
  });
});

it("says why one is left out in the words of the act", () => {
  expect(exclusionWords("export", { code: "not_from_here" })).toBe("还没有推荐，或者不是本届的，不列入汇总表。");
  expect(exclusionWords("recommend", { code: "not_from_here" })).toBe("已经不在这一步了，请刷新后再看。");
  expect(exclusionWords("remind", { code: "not_found" })).toBe("没有找到。它可能已经转到别处，请回到列表再看。");
  expect(mailWords([{ to: "某单位", subject: "催办：某窗口", addresses: 0 }])).toBe("不发邮件，只在站内通知。");
});
