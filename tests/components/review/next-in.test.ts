import { describe, expect, it } from "vitest";
import { nextIn } from "@/components/review/next-in";

describe("the next in the queue", () => {
  it("is the nearest below, else the nearest above, without those that are gone", () => {
    expect(nextIn(["a", "b", "c"], "b", ["b"])).toBe("c");
    expect(nextIn(["a", "b", "c"], "c", ["c"])).toBe("b");
    expect(nextIn(["a", "b", "c"], "a", ["a", "b"])).toBe("c");
    expect(nextIn(["a"], "a", ["a"])).toBe(null);
    expect(nextIn(["a", "b"], "elsewhere", ["elsewhere"])).toBe("a");
  });
});
