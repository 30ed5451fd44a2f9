import { expect, test } from "vitest";
import { alikeFrom, shinglesOf, similarity } from "@/domain/similarity";

/** Text that does not repeat itself, different for each seed. */
const textOf = (seed: number, length: number): string => {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode(0x4e_00 + ((state >>> 8) % 3_000));
  }).join("");
};

const between = (one: string, other: string): number => similarity(shinglesOf(one), shinglesOf(other));

test("a text is wholly like itself, whatever its spaces, signs and widths", () => {
  const text = `${textOf(1, 1_500)}ABC123`;
  const spaced = [...text].join(" ").replace("A B C", "ａ，b。Ｃ").replaceAll(" 1", "\n１");
  expect(between(text, text)).toBe(1);
  expect(between(text, spaced)).toBe(1);
});

test("texts of different units are not alike", () => {
  expect(between(textOf(1, 2_000), textOf(2, 2_000))).toBeLessThan(0.05);
});

test("a text copied with the name of the unit changed is alike, from either side", () => {
  const paragraphs = Array.from({ length: 12 }, (_, index) => textOf(index + 10, 150));
  const [one, other] = ["离石区窗口组", "兴县卫生院"].map((name) => paragraphs.join(name));
  expect(between(one ?? "", other ?? "")).toBeGreaterThan(alikeFrom);
  expect(between(other ?? "", one ?? "")).toBe(between(one ?? "", other ?? ""));
});

test("a shorter text that stands in a longer one is alike, half a text is not", () => {
  const text = textOf(3, 2_000);
  expect(between(text.slice(0, 900), text)).toBe(1);
  expect(between(text.slice(0, 1_000) + textOf(4, 1_000), text)).toBeLessThan(alikeFrom);
});

test("texts that say too little are not compared", () => {
  expect(between("同一句话。", "同一句话。")).toBe(0);
  expect(between("", textOf(5, 2_000))).toBe(0);
  expect(between("她们把每一件事办完。".repeat(200), "她们把每一件事办完。".repeat(200))).toBe(0);
});

test("300 other texts of 2,000 characters are not alike by chance", () => {
  const others = Array.from({ length: 300 }, (_, index) => textOf(index + 100, 2_000));
  const own = shinglesOf(textOf(7, 2_000));
  const scores = others.map((other) => similarity(own, shinglesOf(other)));
  expect(scores.filter((score) => score >= alikeFrom)).toEqual([]);
});
