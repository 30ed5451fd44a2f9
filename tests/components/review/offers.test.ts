import { describe, expect, it } from "vitest";
import { offersOf } from "@/components/review/offers";
import { record } from "./sample";

describe("what is offered on a record", () => {
  it("leaves out the verbs of other stages and tells why a verb of this stage is off", () => {
    expect(
      offersOf({
        ...record,
        refusals: {
          begin: { code: "already_begun" },
          propose: { code: "not_your_role" },
          reopen: { code: "not_from_here" },
          return: null,
          decline: { code: "two_stages", stage: "county" },
        },
      }),
    ).toEqual([
      { verb: "decline", off: "您已经在初审环节办理过这份申报，同一个人不能办理两个环节。" },
      { verb: "return", off: null },
    ]);
  });

  it("offers nothing but to begin or to hand on before the review is begun", () => {
    const refusals = { begin: null, hand_on: null, recommend: null, return: null, decline: null };
    expect(offersOf({ ...record, refusals }).map(({ verb }) => verb)).toEqual(["hand_on", "begin"]);
  });

  it("takes 推荐 away when the places are used up, unless this nomination holds one", () => {
    const quota = { roundId: "r", bodyId: "b", award: "red_banner", places: 4, used: 4 } as const;
    const full = { ...record, refusals: { recommend: null }, quota };
    expect(offersOf(full)).toEqual([{ verb: "recommend", off: "4个名额已经用完。" }]);
    expect(offersOf({ ...full, holdsPlace: true })).toEqual([{ verb: "recommend", off: null }]);
  });
});
