import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Decision } from "@/components/review/decision";
import { DecisionBar } from "@/components/review/decision-bar";
import { type Session, SessionContext } from "@/components/review/session-context";
import type { Refusal } from "@/domain/refusal";
import { type Decided, HeldContext, type HeldDecisions } from "@/components/review/held-context";
import { decision, idOf, recordingVerbs, session } from "./sample";

afterEach(cleanup);

function open(over: Partial<Decision> = {}, refusal: Refusal | null = null, with_: Partial<Session> = {}) {
  const went: string[] = [];
  const decided: Decided[] = [];
  const { sent, verbs } = recordingVerbs(refusal);
  const held = { ...nothingHeld, decide: (what: Decided) => void decided.push(what) };
  render(
    <SessionContext value={session({ follow: (href) => went.push(href), ...with_ })}>
      <HeldContext value={held}>
        <DecisionBar
          decision={{ ...decision, ...over }}
          verbs={verbs}
          query={{ tab: "resubmitted", q: "窗口" }}
          order={[idOf(9), idOf(1), idOf(2)]}
        />
      </HeldContext>
    </SessionContext>,
  );
  return { sent, went, decided };
}

const nothingHeld: HeldDecisions = {
  held: null,
  sending: [],
  decide: () => {},
  undo: () => {},
  keptOf: () => null,
  isDecided: (id) => id === idOf(2),
};

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
  it("holds the opinion with 推荐 and goes on to the nearest in the queue that is not decided yet, its place kept", async () => {
    const { decided, went } = open();
    type("意见", "同意推荐");
    press("推荐");
    const place = "tab=resubmitted&q=%E7%AA%97%E5%8F%A3";
    await waitFor(() => expect(went).toEqual([`/review/${idOf(9)}?${place}`]));
    expect(decided).toEqual([
      {
        decision: { verb: "recommend", input: { nominationId: idOf(1), version: 3, opinion: "同意推荐" } },
        done: "已推荐",
        title: "某服务窗口",
        href: `/review/${idOf(1)}?${place}`,
      },
    ]);
  });

  it("asks for the opinion at its field and decides nothing without it", async () => {
    const { decided } = open();
    press("推荐");
    await waitFor(() => expect(wrongAt("意见")).toContain("请填写意见"));
    expect(decided).toEqual([]);
  });

  it("says in a sentence that someone was faster with the step that is taken at once", async () => {
    const by = { who: "other", role: "city", verb: "begin", at: "2027-01-14T02:42:00.000Z" } as const;
    const { went } = open({ role: "city", offers: [{ verb: "begin", off: null }] }, { code: "stale", by });
    press("开始复审");
    expect(await screen.findByText(/市妇联审核员已于1月14日 10:42开始审核/)).toBeTruthy();
    expect(went).toEqual([]);
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
