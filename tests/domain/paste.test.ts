import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCharacters } from "@/domain/count-characters";
import { pasteWithin } from "@/domain/paste";

describe("a text pasted into a field with a limit", () => {
  it.each([
    ["一起", { before: "她们", after: "。" }, 5, "一起"],
    ["一起保畅通", { before: "她们", after: "。" }, 5, "一起"],
    ["一起", { before: "她们", after: "。" }, 3, ""],
    ["一起", { before: "她们", after: "。" }, 1, ""],
    ["021年", { before: "2", after: "" }, 2, "021年"],
  ])("%j into %j, at most %i: %j", (pasted, gap, most, kept) => {
    expect(pasteWithin(pasted, gap, most)).toBe(kept);
  });

  it("is whole where it fits, else a beginning with which the whole fits", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 2 }),
        fc.nat({ max: 60 }),
        (pasted, [before = "", after = ""], most) => {
          const kept = pasteWithin(pasted, { before, after }, most);
          expect(pasted.startsWith(kept)).toBe(true);
          const fits = countCharacters(before + pasted + after) <= most;
          const without = countCharacters(before) + countCharacters(after);
          if (fits) expect(kept).toBe(pasted);
          else expect(countCharacters(before + kept + after)).toBeLessThanOrEqual(Math.max(most, without));
        },
      ),
    );
  });
});
