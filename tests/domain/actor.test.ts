import { describe, expect, it } from "vitest";
import { type Actor, clock, covers, personRoles, type Reach, roles, scopeOf, stageOf } from "@/domain/actor";

const row = (change: Partial<Reach> = {}): Reach => ({
  organisationId: "unit",
  bodyId: "body",
  filledBy: null,
  submissions: 1,
  reachedCity: true,
  status: "in_review",
  ...change,
});

const person = (role: "unit" | "county" | "city" | "publication", organisationId: string): Actor => ({
  role,
  personId: "someone",
  organisationId,
});

describe("the reach of a desk", () => {
  it.each<[string, Actor, Reach, boolean]>([
    ["a unit its own", person("unit", "unit"), row({ submissions: 0, reachedCity: false }), true],
    ["a unit no other's", person("unit", "other"), row(), false],
    ["a body what was submitted to it", person("county", "body"), row(), true],
    ["a body no draft", person("county", "body"), row({ submissions: 0 }), false],
    ["a body the draft that it fills in", person("county", "body"), row({ submissions: 0, filledBy: "body" }), true],
    ["a body no draft that another fills in", person("county", "body"), row({ submissions: 0, filledBy: "b" }), false],
    ["a body nothing that it filled in for another", person("county", "other"), row({ filledBy: "other" }), false],
    ["a body nothing of another", person("county", "other"), row(), false],
    ["the city what has reached it", person("city", "city"), row(), true],
    ["the city nothing before", person("city", "city"), row({ reachedCity: false }), false],
    ["publication what the city has", person("publication", "city"), row(), true],
    ["the clock what is on notice", clock, row({ status: "on_notice" }), true],
    ["the clock what is cleared", clock, row({ status: "cleared" }), true],
    ["the clock nothing in review", clock, row(), false],
    ["a judge nothing", { role: "judge", personId: "someone", organisationId: null }, row(), false],
    ["an administrator nothing", { role: "admin", personId: "someone", organisationId: "city" }, row(), false],
  ])("gives %s", (_what, actor, reach, expected) => {
    expect(covers(scopeOf(actor), reach)).toBe(expected);
  });

  it("belongs to a stage for three roles only", () => {
    expect(roles.filter((role) => stageOf(role) !== null)).toEqual(["county", "city", "publication"]);
  });

  it("is a person's for every role but the clock and a department that answers", () => {
    expect(personRoles).toEqual(roles.filter((role) => role !== "clock" && role !== "department"));
  });
});
