import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCharacters, explainCount, trimToCount } from "@/domain/count-characters";

const cases: readonly (readonly [text: string, count: number, why: string])[] = [
  ["", 0, "nothing"],
  [" \t\r\n\u3000\u00a0\ufeff", 0, "white space of every kind"],
  ["\u200b\u200d\u2060\u00ad", 0, "what cannot be seen"],
  ["\u3164\u2800\uffa0\u115f", 0, "letters that are blank"],
  ["吕梁市妇联", 5, "Han characters"],
  ["她们，一起保畅通。", 9, "Han characters and marks"],
  ["“好”——《规定》……", 11, "marks, each of its own"],
  ["2020年", 2, "a run of digits and a Han character"],
  ["1,500余户", 3, "a comma inside a number"],
  ["59.6万千瓦", 4, "a point inside a number"],
  ["95.2%", 2, "a number and its sign"],
  ["20 ÷ 21 = 95.2%", 6, "an equation"],
  ["１２３人", 2, "digits of full width"],
  ["3，4名", 4, "a Chinese comma between digits is a mark"],
  ["共8.", 3, "a point at the end is a mark"],
  ["COVID-19疫情", 3, "a hyphen inside a word"],
  ["women's", 1, "an apostrophe inside a word"],
  ["women’s day", 2, "a curly apostrophe, two words"],
  ["A. B", 3, "a point between letters is a mark"],
  ["a,b", 3, "a comma between letters is a mark"],
  ["café", 1, "an accented letter"],
  ["cafe\u0301", 1, "a combining accent"],
  ["\u0301", 0, "an accent of its own"],
  ["𠮷野家", 3, "a character beyond the first plane"],
  ["葛\u{e0100}城", 2, "a variation selector"],
  ["👍🏽", 1, "a modified picture"],
  ["👩\u200d🔬", 1, "a joined picture"],
  ["km²", 2, "a superscript is a symbol"],
  ["\ud800", 0, "half a character"],
  ["第1版\n第2版", 6, "lines"],
];

describe("counting characters as officials do", () => {
  it.each(cases)("counts %j as %i: %s", (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });

  it("counts Han characters one by one, however many", () => {
    fc.assert(fc.property(fc.nat({ max: 3_000 }), (length) => countCharacters("榜".repeat(length)) === length));
  });

  it("does not count space between texts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
        expect(countCharacters(`${one}\n${other}`)).toBe(countCharacters(one) + countCharacters(other));
      }),
    );
  });

  it("counts the longest run once, and the mark it ends with", () => {
    expect(countCharacters("1.".repeat(10_000))).toBe(2);
    expect(countCharacters("a-".repeat(10_000))).toBe(2);
  });
});

describe("why a text counts what it counts", () => {
  it.each([
    ["", { han: 0, marks: 0, words: 0, numbers: 0, total: 0 }],
    ["她们，一起保畅通。", { han: 7, marks: 2, words: 0, numbers: 0, total: 9 }],
    ["2020年，1,500余户", { han: 3, marks: 1, words: 0, numbers: 2, total: 6 }],
    ["COVID-19 women's café", { han: 0, marks: 0, words: 3, numbers: 0, total: 3 }],
    ["20 ÷ 21 = 95.2%", { han: 0, marks: 3, words: 0, numbers: 3, total: 6 }],
    ["１２３人，𠮷野家👍🏽", { han: 4, marks: 2, words: 0, numbers: 1, total: 7 }],
    ["人人々", { han: 3, marks: 0, words: 0, numbers: 0, total: 3 }],
  ])("%j", (text, parts) => {
    expect(explainCount(text)).toEqual(parts);
  });

  it("adds up to the count", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { han, marks, words, numbers, total } = explainCount(text);
        expect(han + marks + words + numbers).toBe(total);
        expect(total).toBe(countCharacters(text));
      }),
    );
  });
});

describe("a text cut to a count", () => {
  it.each([
    ["她们一起", 2, "她们"],
    ["她们一起", 4, "她们一起"],
    ["她们一起", 9, "她们一起"],
    ["她们 \n一起", 2, "她们 \n"],
    ["共1,500余户", 2, "共1,500"],
    ["共1,500余户", 1, "共"],
    ["women's day", 1, "women's "],
    ["𠮷野家", 1, "𠮷"],
    ["👩\u200d🔬好", 1, "👩\u200d🔬"],
    ["好", 0, ""],
    ["  好", 0, "  "],
  ])("%j to %i", (text, most, cut) => {
    expect(trimToCount(text, most)).toBe(cut);
  });

  it("is its beginning, as long as it may be", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat({ max: 40 }), (text, most) => {
        const cut = trimToCount(text, most);
        expect(text.startsWith(cut)).toBe(true);
        expect(countCharacters(cut)).toBe(Math.min(most, countCharacters(text)));
      }),
    );
  });

  it("looks no further than it must into 10 MB", () => {
    expect(trimToCount("她们".repeat(5_000_000), 2_000)).toHaveLength(2_000);
  });
});
