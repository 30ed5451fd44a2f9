import { expect, test } from "vitest";
import { isComplete, missingSignatures } from "@/domain/signatures";

const proofreading = { kind: "proofreading" } as const;
const privacy = { kind: "privacy" } as const;

test("a list needs one proofreading and two privacy signatures", () => {
  expect(missingSignatures([])).toEqual(["校对1处", "隐私2处"]);
  expect(missingSignatures([privacy])).toEqual(["校对1处", "隐私1处"]);
  expect(missingSignatures([privacy, proofreading, privacy])).toEqual([]);
});

test("a kind is complete with as many signatures as it needs", () => {
  expect(isComplete("proofreading", [privacy])).toBe(false);
  expect(isComplete("proofreading", [proofreading])).toBe(true);
  expect(isComplete("privacy", [privacy])).toBe(false);
  expect(isComplete("privacy", [privacy, privacy])).toBe(true);
});
