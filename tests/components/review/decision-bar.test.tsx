import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Decision } from "@/components/review/decision";
import { DecisionBar } from "@/components/review/decision-bar";
import { type Session, SessionContext } from "@/components/review/session-context";
import type { Refusal } from "@/domain/refusal";
import { decision, idOf, recordingVerbs, session } from "./sample";

afterEach(cleanup);

function open(over: Partial<Decision> = {}, refusal: Refusal | null = null, with_: Partial<Session> = {}) {
  const went: string[] = [];
  const said: string[] = [];
  const { sent, verbs } = recordingVerbs(refusal);
  render(
    <SessionContext value={session({ go: (href) => went.push(href), say: (words) => said.push(words), ...with_ })}>
      <DecisionBar
        decision={{ ...decision, ...over }}
        verbs={verbs}
        query={{ tab: "resubmitted", q: "窗口" }}
        order={[idOf(9), idOf(1), idOf(2)]}
      />
    </SessionContext>,
  );
  return { sent, went, said };
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const wrongAt = (label: string) => {
  const control = screen.getByLabelText(label);
  return (control.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join("");
};

describe("the decision bar", () => {
  it("sends the opinion with 推荐 and goes on to the next in the queue, its place kept", async () => {
    const { sent, went, said } = open();
    type("意见", "同意推荐");
    press("推荐");
    await waitFor(() => expect(went).toEqual([`/review/${idOf(2)}?tab=resubmitted&q=%E7%AA%97%E5%8F%A3`]));
    expect(sent).toEqual([{ verb: "recommend", input: { nominationId: idOf(1), version: 3, opinion: "同意推荐" } }]);
    expect(said).toEqual(["已推荐“某服务窗口”"]);
  });

  it("asks for the opinion at its field and sends nothing without it", async () => {
    const { sent } = open();
    press("推荐");
    await waitFor(() => expect(wrongAt("意见")).toContain("请填写意见"));
    expect(sent).toEqual([]);
  });

  it("shows what the server refused at its field and keeps the opinion", async () => {
    open({}, { code: "invalid", fields: { opinion: "意见太长" } });
    type("意见", "同意推荐");
    press("推荐");
    await waitFor(() => expect(wrongAt("意见")).toContain("意见太长"));
    expect(screen.getByLabelText("意见")).toHaveProperty("value", "同意推荐");
  });

  it("says in a sentence that someone was faster and stays", async () => {
    const { went } = open({}, { code: "stale" });
    type("意见", "同意推荐");
    press("推荐");
    expect(await screen.findByText(/刚刚有人改动或办理过/)).toBeTruthy();
    expect(went).toEqual([]);
  });

  it("pins a remark to each field picked and lands a refusal on that remark", async () => {
    const { sent } = open({}, { code: "invalid", fields: { "remarks.1.text": "请写得具体些" } });
    press("退回修改");
    press("职工总数");
    press("主要事迹");
    type("职工总数", "请填在册人数");
    type("主要事迹", "再写写");
    press("确认退回");
    await waitFor(() => expect(wrongAt("主要事迹")).toContain("请写得具体些"));
    expect(wrongAt("职工总数")).toBe("");
    expect(sent).toEqual([
      {
        verb: "returnForChanges",
        input: {
          nominationId: idOf(1),
          version: 3,
          resubmitBy: "2027-01-19",
          remarks: [
            { field: "staffTotal", text: "请填在册人数" },
            { field: "deeds", text: "再写写" },
          ],
        },
      },
    ]);
  });

  it("asks for at least one remark", async () => {
    const { sent } = open();
    press("退回修改");
    press("确认退回");
    expect(await screen.findByText("请至少写一条意见")).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it("offers what fails as the first words of a remark on its field", () => {
    open();
    press("退回修改");
    fireEvent.click(screen.getByRole("button", { name: /^其中女职工/ }));
    expect(screen.getByLabelText("其中女职工")).toHaveProperty("value", "女性占六成以上：20 ÷ 34 = 58.8%，门槛60%");
  });

  it("writes the reason from the rule that is chosen, and not over one's own words", () => {
    open();
    press("不予推荐");
    type("依据条件", idOf(500));
    expect(screen.getByLabelText("理由")).toHaveProperty(
      "value",
      "女性占六成以上（第三条第1款）：20 ÷ 34 = 58.8%，门槛60%。",
    );
    type("理由", "自己写的理由");
    type("依据条件", "");
    expect(screen.getByLabelText("理由")).toHaveProperty("value", "自己写的理由");
  });

  it("asks for the body and the reason of 转办 at their fields", async () => {
    open();
    press("转办");
    press("确认转办");
    await waitFor(() => expect(wrongAt("转往")).toContain("请选择转往的推荐单位"));
    expect(wrongAt("理由")).toContain("请写明理由");
  });

  it("keeps what was typed in a panel that is closed and opened again", () => {
    open();
    press("不予推荐");
    type("理由", "写到一半");
    press("不改了");
    press("不予推荐");
    expect(screen.getByLabelText("理由")).toHaveProperty("value", "写到一半");
  });

  it("puts on the list what was ticked in the queue, or only this one", async () => {
    const picked = [{ nominationId: idOf(2), version: 7, title: "另一个窗口" }];
    const city: Partial<Decision> = { role: "city", offers: [{ verb: "propose", off: null }] };
    const { sent } = open(city, { code: "not_from_here" }, { picked });
    press("列入拟表彰名单");
    type("会议纪要文号", "吕妇纪〔2027〕2号");
    type("会议日期", "2027-01-13");
    press("确认列入");
    expect(await screen.findByText(/已经不在这一步/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText("只列这一件"));
    press("确认列入");
    await waitFor(() => expect(sent).toHaveLength(2));
    const meeting = { meetingNumber: "吕妇纪〔2027〕2号", heldOn: "2027-01-13" };
    expect(sent.map(({ input }) => input)).toEqual([
      { ...meeting, nominations: [{ nominationId: idOf(2), version: 7 }] },
      { ...meeting, nominations: [{ nominationId: idOf(1), version: 3 }] },
    ]);
  });

  it("says beside the buttons why one of them is off", () => {
    open({ offers: [{ verb: "recommend", off: "4个名额已经用完。" }] });
    expect(screen.getByRole("button", { name: "推荐" })).toHaveProperty("disabled", true);
    expect(
      within(screen.getByRole("region", { name: "办理" })).getByText("推荐现在不能办：4个名额已经用完。"),
    ).toBeTruthy();
  });

  it("chooses by key outside fields only, and not while an input method composes", () => {
    open();
    const opinion = screen.getByLabelText("意见");
    fireEvent.keyDown(opinion, { code: "Digit2" });
    fireEvent.keyDown(document.body, { code: "Digit2", isComposing: true });
    fireEvent.keyDown(document.body, { code: "Digit2", ctrlKey: true });
    expect(screen.queryByRole("heading", { name: "请单位改哪几处" })).toBeNull();
    fireEvent.keyDown(document.body, { code: "Digit2", key: "é" });
    expect(screen.getByRole("heading", { name: "请单位改哪几处" })).toBe(document.activeElement);
    fireEvent.keyDown(document.body, { code: "KeyN" });
    expect(document.activeElement).toBe(opinion);
  });
});
