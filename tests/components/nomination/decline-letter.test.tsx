import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { DeclineLetter } from "@/components/nomination/decline-letter";
import type { Grounds } from "@/domain/grounds";
import type { Move } from "@/domain/move";
import { nominationOf, pageOf } from "./sample-page";

afterEach(cleanup);

const grounds: Grounds = {
  rule: {
    ruleId: "r",
    kind: "women_share",
    title: "女性占六成以上",
    clause: "第三条第1款",
    figures: "20 ÷ 34 = 58.8%，门槛60%",
  },
  reason: "女性占比不到六成。",
  advice: "下次请先核对名册。",
};

const declined = (version: number, over: Partial<Move>): Move => ({
  version,
  verb: "decline",
  from: "in_review.county",
  to: "declined.county",
  role: "county",
  organisationName: "离石区妇女联合会",
  at: "2027-01-14T18:30:00.000Z",
  note: "第三条第1款 女性占六成以上：女性占比不到六成。",
  remarks: [],
  lateRemarks: 0,
  grounds,
  submission: 1,
  ...over,
});

const nomination = nominationOf(
  { id: "n", status: "declined", position: "declined.county", award: "red_banner", receiptNumber: "LLJG-S-2027-0083" },
  { fullName: "某服务窗口", award: "red_banner" },
);

const show = (moves: readonly Move[], over: Partial<typeof nomination> = {}) =>
  render(<DeclineLetter page={pageOf({ nomination, moves })} nomination={{ ...nomination, ...over }} />);

const lines = () =>
  Object.fromEntries(
    [...document.querySelectorAll("dl > div")].map((line) => [
      line.querySelector("dt")?.textContent,
      line.querySelector("dd")?.textContent,
    ]),
  );

it("tells the rule with its clause, the unit's own figures, the reason, what helps next time, and whom to ask", () => {
  show([declined(3, { grounds: { ...grounds, reason: "旧的理由" } }), declined(5, {})]);
  expect(lines()).toEqual({
    依据条件: "第三条第1款 女性占六成以上",
    本单位的情况: "20 ÷ 34 = 58.8%，门槛60%",
    理由: "女性占比不到六成。",
    下次申报可以这样做: "下次请先核对名册。",
    受理编号: "LLJG-S-2027-0083",
    询问: "离石区妇女联合会，联系电话待核",
  });
  expect(screen.getByText("2027年1月15日")).toBeTruthy();
  expect(screen.getByRole("button", { name: "打印告知单" })).toBeTruthy();
});

it("tells what was noted where no grounds were kept, and that nobody wrote what helps", () => {
  show([declined(3, { grounds: null })]);
  expect(lines()).toMatchObject({
    理由: "第三条第1款 女性占六成以上：女性占比不到六成。",
    下次申报可以这样做: "办理单位没有写明，可以向它询问下次申报怎样准备。",
  });
  expect(lines()).not.toHaveProperty("依据条件");
});

it("is not there while nothing is declined, or nothing of it may be told", () => {
  show([declined(3, {})], { position: "in_review.city" });
  show([]);
  expect(screen.queryByRole("heading", { name: "不予推荐告知单" })).toBeNull();
});
