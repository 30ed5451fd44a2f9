import { describe, expect, it } from "vitest";
import { isSearched, parseQueueQuery, queueSearch, usualSort } from "@/domain/queue";

const usual = { tab: "waiting", q: "", sort: "due", page: 1 } as const;

describe("the address of the queue", () => {
  it("asks for what waits, due first, on the first page, unless it says otherwise", () => {
    expect(parseQueueQuery({})).toEqual(usual);
    expect(queueSearch(usual).toString()).toBe("");
    expect(parseQueueQuery({ tab: "soon", q: " 窗口 ", sort: "name", page: "3" })).toEqual({
      tab: "soon",
      q: "窗口",
      sort: "name",
      page: 3,
    });
  });

  it("comes back as it was written", () => {
    const query = { tab: "doubtful", q: "便民 服务", sort: "share", page: 12 } as const;
    expect(parseQueueQuery(Object.fromEntries(queueSearch(query)))).toEqual(query);
    const decided = { tab: "decided", q: "", sort: usualSort("decided"), page: 2 } as const;
    expect(queueSearch(decided).toString()).toBe("tab=decided&page=2");
    expect(parseQueueQuery(Object.fromEntries(queueSearch(decided)))).toEqual(decided);
  });

  it("drops what it does not know", () => {
    expect(parseQueueQuery({ tab: "all", sort: "size", page: "-1" })).toEqual(usual);
    expect(parseQueueQuery({ tab: ["soon", "decided"], q: [], page: "0" })).toEqual({ ...usual, tab: "soon" });
    expect(parseQueueQuery({ page: "999999999" }).page).toBe(100_000);
    expect(parseQueueQuery({ tab: "decided", sort: "name" }).sort).toBe("time");
  });

  it("cannot be broken by characters that are none", () => {
    expect(parseQueueQuery({ q: "某\0\ud800某ＡＢ" }).q).toBe("某某AB");
    expect([...parseQueueQuery({ q: "𠮷".repeat(80) }).q]).toHaveLength(50);
  });

  it("searches for two characters and more", () => {
    expect(["", "组", "𠮷", "窗口"].map(isSearched)).toEqual([false, false, false, true]);
  });
});
