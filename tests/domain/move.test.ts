import { expect, test } from "vitest";
import { isInPlaceOfUnit } from "@/domain/move";
import { verbs } from "@/domain/workflow";

test("a body's submitting, recalling and withdrawing are in place of the unit that it fills in for; nothing else is", () => {
  expect(verbs.filter((verb) => isInPlaceOfUnit({ role: "county", verb }))).toEqual(["submit", "recall", "withdraw"]);
  expect(verbs.filter((verb) => isInPlaceOfUnit({ role: "unit", verb }))).toEqual([]);
});
