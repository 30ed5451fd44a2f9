import { describe, expect, it } from "vitest";
import { isMoveShownToUnit, positionShownTo, stagesShown } from "@/domain/unit-view";
import { mayFrom, type PositionKey, positionKeys, verbs } from "@/domain/workflow";

/** Where it stands; what its unit sees before and after the notice is open; the five nodes of its stage line. */
const table = `
draft                  draft            draft            now  todo todo todo todo
in_review.county       in_review.county in_review.county done now  todo todo todo
in_review.city         city_review      city_review      done done now  todo todo
in_review.publication  city_review      city_review      done done now  todo todo
returned.county        returned.county  returned.county  done back todo todo todo
returned.city          returned.city    returned.city    done done back todo todo
on_notice              on_notice        on_notice        done done done now  todo
cleared                on_notice        on_notice        done done done now  todo
honoured               honoured         honoured         done done done done done
declined.county        declined.county  declined.county  done no   todo todo todo
declined.city          city_review      declined.city    done done no   todo todo
withdrawn              withdrawn        withdrawn        no   todo todo todo todo
`
  .trim()
  .split("\n")
  .map((line) => line.split(/\s+/));

describe("what a unit sees of where its nomination stands", () => {
  it("is written here for every position", () => {
    expect(table.map(([position]) => position)).toEqual(positionKeys);
  });

  for (const position of positionKeys) {
    const [, before, after, ...nodes] = table.find(([name]) => name === position) ?? [];
    it(`is ${before} at ${position}, ${after} once the notice is open`, () => {
      expect(positionShownTo(position, false)).toBe(before);
      expect(positionShownTo(position, true)).toBe(after);
      expect(stagesShown(positionShownTo(position, true)).map(({ state }) => state)).toEqual(nodes);
    });
  }

  it("is the same before the notice, whatever the city has decided", () => {
    const decided: readonly PositionKey[] = ["in_review.city", "in_review.publication", "declined.city"];
    expect(new Set(decided.map((position) => JSON.stringify(stagesShown(positionShownTo(position, false))))).size).toBe(
      1,
    );
  });

  it("names the five stages", () => {
    expect(stagesShown("draft").map(({ title }) => title)).toEqual(["填报", "县级初审", "市级评审", "公示", "刊发"]);
  });
});

describe("the steps that a unit is shown", () => {
  const hiddenWhen = (seen: { noticeOpened: boolean; released: boolean }) =>
    positionKeys.flatMap((from) =>
      verbs
        .filter((verb) => mayFrom(from, verb) && !isMoveShownToUnit({ verb, from }, seen))
        .map((verb) => `${from} ${verb}`),
    );
  const always = ["in_review.city propose", "in_review.publication send_back"];

  it("are all but those that tell a result before the notice", () => {
    expect(hiddenWhen({ noticeOpened: false, released: false })).toEqual([
      "in_review.city decline",
      ...always,
      "on_notice clear",
      "declined.city reopen",
    ]);
  });

  it("are all but those within the city once the notice is open, and the end of the notice once released", () => {
    expect(hiddenWhen({ noticeOpened: true, released: false })).toEqual([...always, "on_notice clear"]);
    expect(hiddenWhen({ noticeOpened: true, released: true })).toEqual(always);
  });
});
