import { expect, it } from "vitest";
import { submittedColumns } from "@/domain/submitted-columns";

const form = { fullName: " 某窗口 ", staffTotal: "34", staffWomen: "20" };

it("counts what the rules found, and takes from the form what the queue shows", () => {
  const findings = [
    { verdict: "pass", kind: "word_count" },
    { verdict: "fail", kind: "women_share" },
    { verdict: "manual", kind: "no_repeat" },
    { verdict: "pending", kind: undefined },
  ] as const;
  expect(submittedColumns(form, findings)).toEqual({
    submittedTitle: "某窗口",
    verdicts: { pass: 1, fail: 1, pending: 1, manual: 1 },
    doubts: 3,
    womenShare: 2000 / 34,
    womenShort: true,
  });
});

it("knows no share where the form does not say it", () => {
  const share = (staffTotal: string, staffWomen: string) =>
    submittedColumns({ ...form, staffTotal, staffWomen }, [{ verdict: "fail", kind: "headcount" }]);
  expect([share("", "1"), share("3", ""), share("0", "0"), share("3", "4")].map((one) => one.womenShare)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(share("3", "3")).toMatchObject({ womenShare: 100, womenShort: false });
});
