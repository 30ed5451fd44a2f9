import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitNatures } from "@/domain/form-choices";
import { groupsOf, neededOf, type StructureRule, structureOf } from "@/domain/structure";

const rule = (change: Partial<StructureRule>): StructureRule => ({
  id: "rule",
  title: "基层一线",
  group: "grassroots",
  atLeast: true,
  share: 0.6,
  ...change,
});

describe("the groups of a collective", () => {
  it("are told by its kind of unit and whether it works at the front", () => {
    const groups = unitNatures.map((unitNature) => [unitNature, groupsOf({ frontline: "no", unitNature })]);
    expect(Object.fromEntries(groups)).toEqual({
      机关: [],
      参公单位: [],
      事业单位: [],
      国有企业: ["enterprise_social"],
      国有控股企业: ["enterprise_social"],
      非公企业: ["enterprise_social"],
      农民专业合作社: ["enterprise_social"],
      个体工商户: ["enterprise_social"],
      社会组织: ["enterprise_social"],
      "村（社区）": [],
      妇联组织: ["federation"],
      其他: [],
    });
    expect(groupsOf({ frontline: "yes", unitNature: "妇联组织" })).toEqual(["grassroots", "federation"]);
    expect(groupsOf({ frontline: "", unitNature: "" })).toEqual([]);
  });
});

describe("how many a share comes to", () => {
  it.each([
    [0.6, true, 20, 12],
    [0.6, true, 21, 13],
    [0.2, false, 20, 4],
    [0.2, false, 19, 3],
    [0.3, true, 20, 6],
    [0.3, true, 0, 0],
    [1, true, 7, 7],
  ])("%d, at least %s, of %d is %d", (share, atLeast, total, needed) => {
    expect(neededOf({ share, atLeast }, total)).toBe(needed);
  });

  it("is not moved by how fractions are kept", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 500 }),
        fc.boolean(),
        (percent, total, atLeast) => {
          const hundredths = percent * total;
          const exact = atLeast ? Math.ceil(hundredths / 100) : Math.floor(hundredths / 100);
          expect(neededOf({ share: Math.fround(percent / 100), atLeast }, total)).toBe(exact);
        },
      ),
    );
  });
});

it("holds a choice against the shares of the round", () => {
  const chosen = [{ groups: ["grassroots"] as const }, { groups: ["federation"] as const }, { groups: [] }];
  const most = rule({ id: "most", group: "federation", atLeast: false, share: 0.2 });
  expect(structureOf([rule({}), most], chosen)).toEqual([
    { rule: rule({}), count: 1, total: 3, needed: 2, met: false },
    { rule: most, count: 1, total: 3, needed: 0, met: false },
  ]);
  expect(structureOf([rule({ share: 0.3 }), rule({ atLeast: false })], chosen).map(({ met }) => met)).toEqual([
    true,
    true,
  ]);
});
