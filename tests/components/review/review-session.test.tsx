import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useContext } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PickBox } from "@/components/review/pick-box";
import { PickedBar } from "@/components/review/picked-bar";
import { ReviewSession } from "@/components/review/review-session";
import { SessionContext } from "@/components/review/session-context";
import { DisplayContext } from "@/components/ui/display-context";
import { idOf, recordingVerbs } from "./sample";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Saying() {
  const { say } = useContext(SessionContext);
  return (
    <button type="button" onClick={() => say("已推荐“某窗口”")}>
      说
    </button>
  );
}

const nothing = () => {};
const cityDesk = { role: "city" } as const;
const nowhere = { tab: "waiting", q: "" } as const;

describe("the reviewer's session", () => {
  it("says what was done for ten seconds, as long as it is pointed at, and in large text until it is closed", () => {
    vi.useFakeTimers();
    const shown = (size: string | null) => (
      <DisplayContext value={{ mode: { size, theme: null }, set: nothing }}>
        <ReviewSession go={nothing} look={nothing} refresh={nothing}>
          <Saying />
        </ReviewSession>
      </DisplayContext>
    );
    const { rerender } = render(shown(null));
    fireEvent.click(screen.getByText("说"));
    act(() => void vi.advanceTimersByTime(9_000));
    expect(screen.getByRole("status").textContent).toContain("已推荐“某窗口”");
    act(() => void vi.advanceTimersByTime(2_000));
    expect(screen.getByRole("status").textContent).toBe("");
    rerender(shown("elder"));
    fireEvent.click(screen.getByText("说"));
    act(() => void vi.advanceTimersByTime(60_000));
    expect(screen.getByRole("status").textContent).toContain("已推荐“某窗口”");
    fireEvent.click(screen.getByText("知道了"));
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("sends ticked nominations in the version that is on the screen", async () => {
    const { sent, verbs } = recordingVerbs();
    const desk = (version: number) => (
      <ReviewSession go={nothing} look={nothing} refresh={nothing}>
        <PickBox nominationId={idOf(1)} version={version} title="某窗口" />
        <PickedBar {...cityDesk} propose={verbs.propose} today="2027-01-14" query={nowhere} order={[]} openId={null} />
      </ReviewSession>
    );
    const { rerender } = render(desk(3));
    fireEvent.click(screen.getByLabelText("勾选“某窗口”"));
    rerender(desk(4));
    fireEvent.click(screen.getByRole("button", { name: "列入拟表彰名单" }));
    fireEvent.change(screen.getByLabelText("会议纪要文号"), { target: { value: "2号" } });
    fireEvent.change(screen.getByLabelText("会议日期"), { target: { value: "2027-01-13" } });
    fireEvent.click(screen.getByRole("button", { name: "确认列入" }));
    expect(await screen.findByText("已列入拟表彰名单1件")).toBeTruthy();
    expect(sent).toEqual([
      {
        verb: "propose",
        input: { meetingNumber: "2号", heldOn: "2027-01-13", nominations: [{ nominationId: idOf(1), version: 4 }] },
      },
    ]);
    expect(screen.queryByText("已选1件")).toBeNull();
  });
});
