import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCreditCode, creditCodeFaults } from "@/domain/credit-code";

describe("the check of a credit code", () => {
  it.each([
    ["91110000101623741K", "a public sample"],
    ["911101066976941872", "a public sample"],
    ["11141100012345671A", "机关 in 吕梁"],
    ["12141102MB0A00122B", "事业单位 in 离石"],
    ["131411004060812341", "群团"],
    ["54141130MF000011XK", "a village committee in 交口, check character K"],
    ["91141121MA0J000550", "check character 0"],
    ["91141121MA0J00477Y", "check character Y"],
    ["91141122MA0K0003X9", "an organisation code that ends in X"],
  ])("passes %s, %s", (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true, code });
  });

  it.each([
    ["91350211M0000XUF46", "check", "reported as real, but the character should be R"],
    ["91141121MA0J000551", "check", "a wrong check character"],
    ["91141121MA0I000550", "characters", "an I"],
    ["9114112IMA0J000550", "characters", "a letter in the division"],
    ["91141121MA0J00055I", "characters", "an I at the end"],
    ["91141121MA0J00055", "length", "17 characters"],
    ["91141121MA0J0005500", "length", "19 characters"],
    ["", "empty", "nothing"],
    [" \u3000\u200b", "empty", "only blanks"],
  ] as const)("refuses %j as %s: %s", (text, why, _reason) => {
    expect(checkCreditCode(text)).toEqual({ ok: false, why });
    expect(creditCodeFaults[why]).toContain("统一社会信用代码");
  });

  it.each([
    "91141121ma0j00477y",
    "９１１４１１２１ＭＡ０Ｊ００４７７Ｙ",
    " 91141121 MA0J00477 Y\u200b",
    "91141121\u3000MA0J00477Y",
  ])("mends %j", (text) => {
    expect(checkCreditCode(text)).toEqual({ ok: true, code: "91141121MA0J00477Y" });
  });

  it("finds any single character mistyped for another", () => {
    const alphabet = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
    const code = "12141102MB0A00122B";
    fc.assert(
      fc.property(fc.nat({ max: 17 }), fc.constantFrom(...alphabet), (index, character) => {
        const typed = code.slice(0, index) + character + code.slice(index + 1);
        expect(checkCreditCode(typed).ok).toBe(typed === code);
      }),
    );
  });
});
