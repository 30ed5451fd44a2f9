import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { dueWords } from "@/components/review/due-words";
import { queueOrder } from "@/components/review/queue-order";
import { QueuePages } from "@/components/review/queue-pages";
import { QueueRow } from "@/components/review/queue-row";
import { QueueSearch } from "@/components/review/queue-search";
import { SavedViews } from "@/components/review/saved-views";
import { SessionContext } from "@/components/review/session-context";
import { parseQueueQuery, type Queue, type QueueLine, type SavedView } from "@/domain/queue";
import { ok } from "@/domain/result";
import { idOf, session } from "./sample";

afterEach(cleanup);

const line: QueueLine = {
  id: idOf(1),
  version: 3,
  title: "某服务窗口",
  award: "red_banner",
  receiptNumber: "LLJG-S-2027-0083",
  unitName: "某单位",
  bodyName: "离石区妇女联合会",
  position: "in_review.county",
  begun: false,
  submissions: 1,
  submittedAt: "2027-01-13T00:51:00.000Z",
  verdicts: { pass: 7, fail: 0, pending: 0, manual: 1 },
  womenShare: 58.823,
  womenShort: false,
  reviewBy: "2027-01-16",
  seen: false,
  match: null,
};

const desk = { role: "county", today: "2027-01-14", href: "/review/1", current: false } as const;

function wordsOf(change: Partial<QueueLine> = {}): string {
  render(
    <ul>
      <QueueRow line={{ ...line, ...change }} {...desk} />
    </ul>,
  );
  const words = screen.getByRole("listitem").textContent ?? "";
  cleanup();
  return words;
}

describe("a line of the queue", () => {
  it("tells the award, the days left, how it came and what the rules found", () => {
    expect(wordsOf()).toBe("勾选“某服务窗口”某服务窗口三八红旗集体剩2天新报送7符合，1人工核");
    expect(wordsOf({ submissions: 2, reviewBy: "2027-01-14" })).toContain("今天到期改回第2版");
    expect(wordsOf({ reviewBy: "2027-01-12" })).toContain("已超期2天");
  });

  it("tells the share of women where that is what fails", () => {
    const fails = { pass: 7, fail: 1, pending: 0, manual: 0 };
    expect(wordsOf({ verdicts: fails, womenShort: true })).toContain("1条不符合女性58.8%");
    expect(wordsOf({ verdicts: fails })).toContain("1条不符合7符合，1不符合");
  });

  it("says 未核对 for what was submitted before verdicts were kept", () => {
    expect(wordsOf({ verdicts: null })).toContain("未核对");
  });

  it("is marked when it was seen, in words as well", () => {
    expect(wordsOf()).not.toContain("看过");
    expect(wordsOf({ seen: true })).toContain("（看过）");
  });

  it("tells the day of its submission where it is not this desk's any more", () => {
    expect(wordsOf({ position: "returned.county", reviewBy: null })).toContain("1月13日报送初审退回修改");
  });

  it("tells where the words searched for stand", () => {
    expect(wordsOf({ match: { place: "title", excerpt: null } })).not.toContain("：");
    expect(wordsOf({ match: { place: "unit", excerpt: null } })).toContain("单位：某单位");
    expect(wordsOf({ match: { place: "number", excerpt: null } })).toContain("编号：LLJG-S-2027-0083");
    expect(wordsOf({ match: { place: "deeds", excerpt: "办完每一件事" } })).toContain("主要事迹：…办完每一件事…");
  });
});

it("counts days over the month and the year", () => {
  expect(["2027-01-02", "2026-12-31", "2026-12-01"].map((day) => dueWords(day, "2026-12-31").words)).toEqual([
    "剩2天",
    "今天到期",
    "已超期30天",
  ]);
});

const queueOf = (change: Partial<Queue> = {}): Queue => ({
  organisationName: "离石区妇女联合会",
  role: "county",
  round: null,
  now: "2027-01-14T02:00:00.000Z",
  query: parseQueueQuery({}),
  counts: { waiting: 120, resubmitted: 0, soon: 0, doubtful: 0, decided: 0 },
  found: 120,
  lines: [line],
  more: true,
  next: null,
  previous: null,
  quotas: [],
  views: [],
  ...change,
});

it("puts the neighbours beyond the page at the ends of the order", () => {
  const [next, previous] = [
    { id: idOf(2), page: 3 },
    { id: idOf(9), page: 1 },
  ];
  expect(queueOrder({ lines: [line], next, previous })).toEqual([idOf(9), idOf(1), idOf(2)]);
  expect(queueOrder({ lines: [line], next: { id: idOf(1), page: 1 }, previous: null })).toEqual([idOf(1)]);
});

describe("the pages", () => {
  const hrefs = () => screen.queryAllByRole("link").map((link) => link.getAttribute("href"));

  it("are told only where there is more than one, and keep what was asked for", () => {
    const { rerender } = render(<QueuePages queue={queueOf({ more: false })} />);
    expect(screen.queryByRole("navigation")).toBe(null);
    const query = parseQueueQuery({ tab: "soon", q: "窗口", page: "2" });
    rerender(<QueuePages queue={queueOf({ query })} />);
    expect(screen.getByText("第2页，共3页")).toBeTruthy();
    const words = encodeURIComponent("窗口");
    expect(hrefs()).toEqual([`/review?tab=soon&q=${words}`, `/review?tab=soon&q=${words}&page=3`]);
  });

  it("are not counted where the lines are not", () => {
    render(<QueuePages queue={queueOf({ query: parseQueueQuery({ tab: "decided" }), found: 1_000 })} />);
    expect(screen.getByText("第1页")).toBeTruthy();
  });
});

describe("the search", () => {
  function open(change: Partial<Queue> = {}) {
    const went: string[] = [];
    render(
      <SessionContext value={session({ go: (href) => went.push(href) })}>
        <QueueSearch queue={queueOf(change)} />
      </SessionContext>,
    );
    return went;
  }

  it("goes to an address with the words, the part and the order, from its first page", () => {
    const went = open({ query: parseQueueQuery({ tab: "doubtful", sort: "share", page: "3" }) });
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: " 窗口 " } });
    fireEvent.submit(screen.getByRole("search"));
    expect(went).toEqual([`/review?tab=doubtful&q=${encodeURIComponent("窗口")}&sort=share`]);
  });

  it("orders at once when another order is chosen", () => {
    const went = open({ query: parseQueueQuery({ q: "窗口" }) });
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "name" } });
    expect(went).toEqual([`/review?q=${encodeURIComponent("窗口")}&sort=name`]);
  });

  it("says how many were found, that one character is too few, and how far texts were searched", () => {
    open({ query: parseQueueQuery({ q: "窗口" }), found: 3 });
    expect(screen.getByRole("status").textContent).toBe("“窗口”找到3件清除");
    cleanup();
    open({ query: parseQueueQuery({ q: "窗" }) });
    expect(screen.getByRole("status").textContent).toBe("至少输入2个字清除");
    cleanup();
    open({
      query: parseQueueQuery({ q: "窗口", tab: "decided" }),
      found: 3,
      counts: { ...queueOf().counts, decided: 1_000 },
    });
    expect(screen.getByRole("status").textContent).toContain("正文只查最近报送的2000件");
    expect(screen.queryByRole("combobox")).toBe(null);
  });
});

describe("saved views", () => {
  const views: readonly SavedView[] = [{ id: idOf(40), name: "改回的", query: "tab=resubmitted" }];

  function open(address: Parameters<typeof parseQueueQuery>[0], shown = views) {
    const sent: unknown[] = [];
    const verb = (name: string) => async (input: unknown) => {
      sent.push([name, input]);
      return ok({ viewId: idOf(40) });
    };
    const verbs = { saveView: verb("save"), removeView: verb("remove"), restoreView: verb("restore") };
    const pane = (now: readonly SavedView[]) => (
      <SessionContext value={session({})}>
        <SavedViews views={now} query={parseQueueQuery(address)} verbs={verbs} />
      </SessionContext>
    );
    const { rerender } = render(pane(shown));
    return { sent, show: (now: readonly SavedView[]) => rerender(pane(now)) };
  }

  it("lead to their addresses, the one that is shown marked", () => {
    open({ tab: "resubmitted", page: "2" });
    const link = screen.getByRole("link", { name: "改回的" });
    expect([link.getAttribute("href"), link.getAttribute("aria-current")]).toEqual(["/review?tab=resubmitted", "true"]);
    expect(screen.queryByRole("button", { name: "保存当前筛选" })).toBe(null);
  });

  it("keep what is shown under a name", async () => {
    const { sent } = open({ tab: "soon", q: "窗口" });
    fireEvent.click(screen.getByRole("button", { name: "保存当前筛选" }));
    fireEvent.submit(screen.getByRole("form"));
    expect(await screen.findByText("请填写名称")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("名称"), { target: { value: "急的窗口" } });
    fireEvent.submit(screen.getByRole("form"));
    await waitFor(() => expect(sent).toEqual([["save", { name: "急的窗口", tab: "soon", q: "窗口", sort: "due" }]]));
  });

  it("come back after they were removed", async () => {
    const { sent, show } = open({});
    fireEvent.click(screen.getByRole("button", { name: "删去“改回的”" }));
    await waitFor(() => expect(sent).toEqual([["remove", { viewId: idOf(40) }]]));
    show([]);
    expect(screen.getByRole("status").textContent).toContain("已删去“改回的”");
    fireEvent.click(screen.getByRole("button", { name: "撤销" }));
    await waitFor(() => expect(sent.at(-1)).toEqual(["restore", { viewId: idOf(40) }]));
    show(views);
    expect(screen.getByRole("link", { name: "改回的" })).toBeTruthy();
  });

  it("are not in the way where there are none and nothing is to be kept", () => {
    open({}, []);
    expect(screen.queryByRole("region")).toBe(null);
  });
});
