import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useContext } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DecisionSession } from "@/components/review/decision-session";
import type { Held } from "@/components/review/held";
import { HeldContext } from "@/components/review/held-context";
import type { Sent } from "@/components/review/send-decision";
import { SessionContext } from "@/components/review/session-context";
import { refuse } from "@/domain/result";
import { idOf, session } from "./sample";

beforeEach(() => vi.useFakeTimers());

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  sessionStorage.clear();
});

const phrases = {
  keepPhrase: async () => refuse({ code: "not_found" } as const),
  removePhrase: async () => refuse({ code: "not_found" } as const),
};

function Deciding() {
  const { decide, keptOf, isDecided } = useContext(HeldContext);
  const recommend = (n: number) =>
    decide({
      decision: { verb: "recommend", input: { nominationId: idOf(n), version: 3, opinion: `同意第${n}件` } },
      done: "已推荐",
      title: `第${n}件`,
      href: `/review/${idOf(n)}`,
    });
  const kept = keptOf(idOf(1));
  return (
    <>
      {[1, 2].map((n) => (
        <button key={n} type="button" onClick={() => recommend(n)}>
          推荐第{n}件
        </button>
      ))}
      <em>{kept?.verb === "recommend" ? kept.input.opinion : ""}</em>
      <p>{isDecided(idOf(1), 3) ? "第1件已办" : "第1件未办"}</p>
    </>
  );
}

type Desk = { readonly sent: string[]; readonly keys: string[]; readonly went: string[]; readonly renewed: number[] };

function open(answers: readonly Sent[] = [], account = "lishi") {
  const desk: Desk = { sent: [], keys: [], went: [], renewed: [] };
  const left = [...answers];
  const send = async ({ key, title }: Held): Promise<Sent> => {
    desk.sent.push(title);
    desk.keys.push(key);
    return left.shift() ?? { kind: "done" };
  };
  const page = render(
    <SessionContext value={session({ go: (href) => desk.went.push(href), renew: () => desk.renewed.push(1) })}>
      <DecisionSession account={account} send={send} phrases={phrases}>
        <Deciding />
      </DecisionSession>
    </SessionContext>,
  );
  return { ...desk, unmount: page.unmount };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const said = () => screen.getByRole("status").textContent ?? "";

describe("a decision that is held", () => {
  it("is sent when its ten seconds are over, and not before", async () => {
    const desk = open();
    press("推荐第1件");
    expect(said()).toContain("已推荐“第1件”");
    expect(screen.getByText("第1件已办")).toBeTruthy();
    await pass(9_900);
    expect(desk.sent).toEqual([]);
    await pass(200);
    expect(desk.sent).toEqual(["第1件"]);
    expect([said(), desk.renewed]).toEqual(["", [1]]);
    expect(sessionStorage.length).toBe(0);
  });

  it("counts its seconds down", async () => {
    open();
    press("推荐第1件");
    expect(said()).toContain("（10）");
    await pass(4_000);
    expect(said()).toContain("（6）");
  });

  it("is taken back by the button or by Z, and its case is open again with what was typed", async () => {
    const desk = open();
    press("推荐第1件");
    press(/^撤回/);
    expect([desk.sent, desk.went, said()]).toEqual([[], [`/review/${idOf(1)}`], ""]);
    press("推荐第1件");
    fireEvent.keyDown(document.body, { code: "KeyZ" });
    expect(desk.went).toHaveLength(2);
    await pass(20_000);
    expect(desk.sent).toEqual([]);
    press("推荐第2件");
    expect(screen.getByText("同意第1件")).toBeTruthy();
    expect(screen.getByText("第1件未办")).toBeTruthy();
  });

  it("goes out at once when another decision is made", async () => {
    const desk = open();
    press("推荐第1件");
    press("推荐第2件");
    await pass(0);
    expect(desk.sent).toEqual(["第1件"]);
    expect(said()).toContain("第2件");
  });

  it.each<[string, () => void]>([
    ["the page is left", () => window.dispatchEvent(new Event("pagehide"))],
    [
      "the tab is hidden",
      () => {
        Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
        Reflect.deleteProperty(document, "visibilityState");
      },
    ],
  ])("goes out at once, and once, when %s", async (_, leave) => {
    const desk = open();
    press("推荐第1件");
    act(leave);
    act(leave);
    await pass(11_000);
    expect(desk.sent).toEqual(["第1件"]);
  });

  it("stays while the tab comes to the front", async () => {
    const desk = open();
    press("推荐第1件");
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    await pass(0);
    expect(desk.sent).toEqual([]);
  });

  it("goes out when the desk is left for another page of the site", async () => {
    const desk = open();
    press("推荐第1件");
    desk.unmount();
    await pass(0);
    expect(desk.sent).toEqual(["第1件"]);
  });

  it("that is refused says who was faster, and leads back to its case with what was typed", async () => {
    const by = { who: "colleague", role: "county", verb: "return", at: "2027-01-14T02:42:00.000Z" } as const;
    const desk = open([{ kind: "refused", refusal: { code: "stale", by } }]);
    press("推荐第1件");
    await pass(10_000);
    expect(screen.getByRole("alert").textContent).toContain("贵单位另一位审核员已于1月14日 10:42退回修改。");
    expect(screen.queryByRole("button", { name: "再发一次" })).toBeNull();
    expect(sessionStorage.length).toBe(0);
    press("看这一件");
    expect(desk.went).toEqual([`/review/${idOf(1)}`]);
    expect(within(screen.getByRole("alert")).getByText("同意第1件")).toBeTruthy();
    press("知道了");
    expect(screen.queryByRole("alert")).toBeNull();
    press("推荐第2件");
    expect(screen.getByText("同意第1件")).toBeTruthy();
  });

  it("that is refused at a field says what the field says", async () => {
    open([{ kind: "refused", refusal: { code: "invalid", fields: { resubmitBy: "限期不能早于今天" } } }]);
    press("推荐第1件");
    await pass(10_000);
    expect(screen.getByRole("alert").textContent).toContain("限期不能早于今天");
  });

  it("whose line was lost is sent again under the same key", async () => {
    const desk = open([{ kind: "lost" }]);
    press("推荐第1件");
    await pass(10_000);
    expect(screen.getByRole("alert").textContent).toContain("再发一次不会重复办理");
    press("再发一次");
    await pass(0);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(new Set(desk.keys).size).toBe(1);
    expect(desk.sent).toEqual(["第1件", "第1件"]);
  });
});

describe("after the page was gone", () => {
  it("what was sent and not answered is asked for again under its key", async () => {
    const before = open([{ kind: "lost" }]);
    press("推荐第1件");
    before.unmount();
    await pass(0);
    const after = open();
    await pass(0);
    expect(after.keys).toEqual(before.keys);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(sessionStorage.length).toBe(0);
  });

  it("what was never sent is told, and goes out only when the reviewer says so", async () => {
    const before = open();
    press("推荐第1件");
    const left = { ...sessionStorage };
    press(/^撤回/);
    before.unmount();
    for (const [name, value] of Object.entries(left)) sessionStorage.setItem(name, String(value));
    const after = open();
    await pass(60_000);
    expect(after.sent).toEqual([]);
    expect(screen.getByRole("alert").textContent).toContain("“第1件”没有办成（推荐）。上次离开时还没有发出。");
    press("现在发出");
    await pass(0);
    expect(after.sent).toEqual(["第1件"]);
  });

  it("nobody else is told or sends it", async () => {
    const before = open([{ kind: "lost" }]);
    press("推荐第1件");
    before.unmount();
    await pass(0);
    const after = open([], "xingxian");
    await pass(60_000);
    expect(after.sent).toEqual([]);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("a browser that keeps something else there is not disturbed by it", async () => {
    sessionStorage.setItem("jinguo-decisions", "{no json");
    const desk = open();
    press("推荐第1件");
    await pass(10_000);
    expect(desk.sent).toEqual(["第1件"]);
  });
});
