import { expect, test } from "vitest";
import { paperCode, recommendedAt } from "@/domain/paper";
import { positionKeys } from "@/domain/workflow";
import { recommendedPaper, samplePaper } from "../documents/sample-paper";

test("the code on the paper names the nomination and its text by the first 16 digits of the hash", () => {
  expect(paperCode(recommendedPaper({ sha256: "0123456789abcdef".repeat(4) }))).toBe(
    "LLJG:LLJG-S-2027-0147:0123456789abcdef",
  );
  expect(paperCode(samplePaper({ sha256: "0123456789abcdef".repeat(4) }))).toBe(
    "LLJG:00000000-0000-4000-8000-000300000001:0123456789abcdef",
  );
});

test("a paper is a draft wherever no recommendation of its text holds", () => {
  expect(positionKeys.filter((position) => !recommendedAt[position])).toEqual([
    "draft",
    "in_review.county",
    "returned.county",
    "returned.city",
    "declined.county",
    "withdrawn",
  ]);
});
