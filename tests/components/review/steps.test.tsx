import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useContext } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ArrivalHeading } from "@/components/review/arrival-heading";
import { MoveOnBox } from "@/components/review/move-on-box";
import { ReviewKeys } from "@/components/review/review-keys";
import { ReviewSession } from "@/components/review/review-session";
import { SeenNote } from "@/components/review/seen-note";
import { SessionContext } from "@/components/review/session-context";
import { idOf, recordingVerbs, session } from "./sample";

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

function Steps() {
  const { expect: readAhead, go, follow } = useContext(SessionContext);
  return (
    <>
      <button type="button" onClick={() => readAhead("/review/next")}>
        读好下一件
      </button>
      <button type="button" onClick={() => go("/review/next")}>
        看下一件
      </button>
      <button type="button" onClick={() => follow("/review/next")}>
        办完
      </button>
    </>
  );
}

function desk() {
  const did: string[] = [];
  const shown = (place: string) => (
    <ReviewSession go={(href) => did.push(`go ${href}`)} look={() => {}} refresh={() => did.push("refresh")}>
      <ArrivalHeading id="record-title" place={place}>
        {place}
      </ArrivalHeading>
      <MoveOnBox />
      <Steps />
    </ReviewSession>
  );
  const { rerender } = render(shown("这一件"));
  return { did, arrive: () => rerender(shown("下一件")) };
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("moving on", () => {
  it("shows what was read ahead first and reads it anew only when it is there", () => {
    const { did, arrive } = desk();
    press("读好下一件");
    press("看下一件");
    expect(did).toEqual(["go /review/next"]);
    arrive();
    expect(did).toEqual(["go /review/next", "refresh"]);
    expect(document.activeElement?.textContent).toBe("下一件");
  });

  it("does not read anew what was read just now", () => {
    const { did, arrive } = desk();
    press("看下一件");
    arrive();
    expect(did).toEqual(["go /review/next"]);
  });

  it("after a decision can be turned off, which this browser remembers", () => {
    const first = desk();
    press("办完");
    expect(first.did).toEqual(["go /review/next"]);
    fireEvent.click(screen.getByLabelText("办完看下一件"));
    press("办完");
    expect(first.did).toEqual(["go /review/next", "refresh"]);
    cleanup();
    const second = desk();
    expect(screen.getByLabelText("办完看下一件")).toHaveProperty("checked", false);
    press("办完");
    expect(second.did).toEqual(["refresh"]);
  });
});

describe("the keys of the desk", () => {
  const keys = () => {
    const went: string[] = [];
    const looked: string[] = [];
    render(
      <SessionContext value={session({ go: (href) => went.push(href) })}>
        <nav id="record-tabs">
          {["审阅", "申报全文", "附件"].map((tab, index) => (
            <a
              key={tab}
              href="#tab"
              {...(index === 1 ? { "aria-current": "true" as const } : {})}
              onClick={(event) => {
                event.preventDefault();
                looked.push(tab);
              }}
            >
              {tab}
            </a>
          ))}
        </nav>
        <input id="queue-search" aria-label="搜索" />
        <h2 id="changes" tabIndex={-1}>
          本次改动
        </h2>
        <ReviewKeys next="/review/next" previous={null} />
      </SessionContext>,
    );
    return { went, looked };
  };
  const key = (target: Element, init: KeyboardEventInit) => fireEvent.keyDown(target, init);

  it("go by where they lie on the keyboard, whatever they type there", () => {
    const { went, looked } = keys();
    key(document.body, { code: "KeyJ", key: "о" });
    key(document.body, { code: "KeyK", key: "к" });
    key(document.body, { code: "BracketRight", key: "ъ" });
    key(document.body, { code: "BracketLeft", key: "х" });
    expect([went, looked]).toEqual([["/review/next"], ["附件", "审阅"]]);
    key(document.body, { code: "KeyD", key: "в" });
    expect(document.activeElement?.id).toBe("changes");
  });

  it("are dead inside fields, while an input method composes, and with Ctrl, Alt or Meta", () => {
    const { went } = keys();
    key(screen.getByLabelText("搜索"), { code: "KeyJ" });
    key(document.body, { code: "KeyJ", isComposing: true });
    key(document.body, { code: "KeyJ", keyCode: 229 });
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
      key(document.body, { code: "KeyJ", ...held });
    expect(went).toEqual([]);
  });

  it("are all listed under the question mark", () => {
    keys();
    key(document.body, { code: "Slash", key: "?", shiftKey: true });
    const list = screen.getByRole("dialog", { name: "按键一览" });
    expect(list.textContent).toContain("前后标签页[]");
    expect(list.textContent).toContain("下一件、上一件JK");
  });
});

it("that a submission is on the screen is told once, and again for the next one", () => {
  const { sent, verbs } = recordingVerbs();
  const { rerender } = render(<SeenNote nominationId={idOf(1)} submission={1} send={verbs.noteSeen} />);
  rerender(<SeenNote nominationId={idOf(1)} submission={1} send={verbs.noteSeen} />);
  rerender(<SeenNote nominationId={idOf(1)} submission={2} send={verbs.noteSeen} />);
  expect(sent).toEqual([
    { verb: "noteSeen", input: { nominationId: idOf(1), submission: 1 } },
    { verb: "noteSeen", input: { nominationId: idOf(1), submission: 2 } },
  ]);
});
