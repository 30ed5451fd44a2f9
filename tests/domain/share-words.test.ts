import { expect, it } from "vitest";
import { shareWords } from "@/domain/share-words";

it("tells a share to one decimal, and to more where rounding would make a whole number of it", () => {
  expect([58.823, 60, 59.96, 59.9996, 0].map(shareWords)).toEqual(["58.8%", "60.0%", "59.96%", "59.9996%", "0.0%"]);
  expect(shareWords(59.99999999999)).toBe("60.0%");
});
