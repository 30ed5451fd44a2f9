import { expect, it } from "vitest";
import { letterState, mostAttempts, nextTry } from "@/domain/mail";

const now = "2027-01-08T00:00:00.000Z";

it("waits twice as long after each failure", () => {
  expect([1, 2, 3, 7].map((attempts) => nextTry(now, attempts))).toEqual([
    "2027-01-08T00:01:00.000Z",
    "2027-01-08T00:02:00.000Z",
    "2027-01-08T00:04:00.000Z",
    "2027-01-08T01:04:00.000Z",
  ]);
});

it("is sent, waits, or is given up after so many failures", () => {
  expect([
    letterState({ sentAt: now, attempts: mostAttempts }),
    letterState({ sentAt: null, attempts: mostAttempts - 1 }),
    letterState({ sentAt: null, attempts: mostAttempts }),
  ]).toEqual(["sent", "waiting", "dead"]);
});
