import { describe, expect, it } from "vitest";
import { type Actor, clock, department, type Role, roles } from "@/domain/actor";
import { may, type Permissible, type PermissionContext, rolesFor, submissionEnd, whyNot } from "@/domain/permission";
import { type PositionKey, positionKeys, positionOf, stages, type Verb, verbs } from "@/domain/workflow";

/**
 * The whole of who may do what where. `sees` names the roles whose desk reaches the nomination there; a cell names the
 * roles that may carry out the verb, `-` a step that does not exist.
 * u unit, c county, y city, p publication, k clock; judge, admin, security and auditor stand nowhere.
 */
const table = `
position               sees   submit recall begin withdraw hand_on recommend return send_back decline reopen propose announce clear halt release
draft                  u      u      -      -     u        -       -         -      -         -       -      -       -        -     -    -
in_review.county       uc     -      u      c     u        c       c         c      -         c       -      -       -        -     -    -
in_review.city         ucyp   -      -      y     u        -       -         y      y         y       -      y       -        -     -    -
in_review.publication  ucyp   -      -      -     u        -       -         -      p         -       -      -       p        -     -    -
returned.county        uc     u      -      -     u        -       -         -      -         -       -      -       -        -     -    -
returned.city          ucyp   u      -      -     u        -       -         -      -         -       -      -       -        -     -    -
on_notice              ucypk  -      -      -     -        -       -         -      -         -       -      -       -        k     p    -
cleared                ucypk  -      -      -     -        -       -         -      -         -       -      -       -        -     p    pk
honoured               ucypk  -      -      -     -        -       -         -      -         -       -      -       -        -     -    -
declined.county        uc     -      -      -     -        -       -         -      -         -       c      -       -        -     -    -
declined.city          ucyp   -      -      -     -        -       -         -      -         -       y      -       -        -     -    -
withdrawn              ucyp   -      -      -     -        -       -         -      -         -       -      -       -        -     -    -
`;

const letters: Readonly<Record<Role, string>> = {
  unit: "u",
  county: "c",
  city: "y",
  publication: "p",
  clock: "k",
  judge: "none",
  admin: "none",
  security: "none",
  auditor: "none",
  department: "none",
};

const [header = [], ...rows] = table
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));

const cell = (position: string, column: string): string => {
  const found = rows.find(([name]) => name === position)?.[header.indexOf(column)];
  if (found === undefined) throw new Error(`no cell for ${position} × ${column}`);
  return found;
};

const actors: Readonly<Record<Role, Actor>> = {
  unit: { role: "unit", personId: "at-unit", organisationId: "unit" },
  county: { role: "county", personId: "at-county", organisationId: "body" },
  city: { role: "city", personId: "at-city", organisationId: "city" },
  publication: { role: "publication", personId: "at-publication", organisationId: "city" },
  judge: { role: "judge", personId: "at-judge", organisationId: null },
  admin: { role: "admin", personId: "at-admin", organisationId: "city" },
  security: { role: "security", personId: "at-security", organisationId: "city" },
  auditor: { role: "auditor", personId: "at-auditor", organisationId: "city" },
  clock,
  department,
};

const context: PermissionContext = {
  now: "2027-01-08T02:00:00.000Z",
  round: { opensAt: "2026-12-08T01:00:00.000Z", closesAt: "2027-01-09T10:00:00.000Z" },
};

const at = (position: PositionKey, change: Partial<Permissible> = {}): Permissible => ({
  organisationId: "unit",
  bodyId: "body",
  submissions: cell(position, "sees").includes("c") ? 1 : 0,
  reachedCity: cell(position, "sees").includes("y"),
  status: positionOf(position).status,
  position,
  begun: false,
  origin: "draft",
  resubmitBy: position.startsWith("returned") ? "2027-01-12" : null,
  hands: [],
  filledBy: null,
  filledByPersons: [],
  ...change,
});

const expected = (role: Role, verb: Verb, position: PositionKey): string => {
  if (!cell(position, "sees").includes(letters[role])) return "not_found";
  if (cell(position, verb) === "-") return "not_from_here";
  return cell(position, verb).includes(letters[role]) ? "may" : "not_your_role";
};

describe("the permission matrix", () => {
  it("has a row for every position and a column for every verb", () => {
    expect(rows.map(([name]) => name)).toEqual(positionKeys);
    expect(header).toEqual(["position", "sees", ...verbs]);
  });

  for (const position of positionKeys) {
    it(`holds in every role and every verb at ${position}`, () => {
      for (const role of roles) {
        for (const verb of verbs) {
          const refusal = whyNot(actors[role], verb, at(position), context);
          expect(`${role} ${verb}: ${refusal?.code ?? "may"}`).toBe(
            `${role} ${verb}: ${expected(role, verb, position)}`,
          );
          expect(may(actors[role], verb, at(position), context)).toBe(refusal === null);
        }
      }
    });
  }

  it("gives a verb of a stage to nobody where no stage has the nomination", () => {
    expect(rolesFor("decline", "draft")).toEqual([]);
  });
});

describe("filling in for a unit", () => {
  /** What the body that fills in may do beside, or instead of, what the table gives a county. */
  const filling = `
position               submit recall withdraw
draft                  may    -      may
in_review.county       -      may    no
in_review.city         -      -      no
in_review.publication  -      -      no
returned.county        may    -      may
returned.city          may    -      may
`
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(/\s+/));
  const filled = { filledBy: "body", filledByPersons: ["someone-else"] };

  it("gives the body what only a unit does, except to withdraw what is in review", () => {
    for (const position of positionKeys) {
      const [, ...cells] = filling.find(([name]) => name === position) ?? ["", "-", "-", "-"];
      const words = { may: "may", no: "not_your_role", "-": "not_from_here" } as const;
      const found = (["submit", "recall", "withdraw"] as const).map(
        (verb) => whyNot(actors.county, verb, at(position, filled), context)?.code ?? "may",
      );
      expect([position, ...found]).toEqual([position, ...cells.map((cell) => words[cell as keyof typeof words])]);
    }
  });

  it("changes nothing else for anybody", () => {
    for (const position of positionKeys) {
      for (const role of roles) {
        for (const verb of verbs) {
          if (role === "county" && (position === "draft" || ["submit", "recall", "withdraw"].includes(verb))) continue;
          expect(whyNot(actors[role], verb, at(position, filled), context)?.code ?? "may").toBe(
            expected(role, verb, position),
          );
        }
      }
    }
  });

  it("is no other body's, and hides the draft from it", () => {
    const other = { ...actors.county, organisationId: "other" } as Actor;
    expect(whyNot(other, "submit", at("draft", filled), context)).toEqual({ code: "not_found" });
    const handedOn = at("returned.county", { ...filled, bodyId: "other" });
    expect(whyNot(other, "submit", handedOn, context)).toEqual({ code: "not_your_role" });
    expect(whyNot(actors.county, "submit", handedOn, context)).toEqual({ code: "not_found" });
  });

  it("lets nobody review what they filled in", () => {
    const own = { filledBy: "body", filledByPersons: ["at-county"] };
    for (const verb of ["begin", "hand_on", "recommend", "return", "decline"] as const)
      expect(whyNot(actors.county, verb, at("in_review.county", own), context)).toEqual({ code: "filled_in_by_you" });
    expect(whyNot(actors.county, "reopen", at("declined.county", own), context)).toEqual({ code: "filled_in_by_you" });
    expect(whyNot(actors.county, "recall", at("in_review.county", own), context)).toBeNull();
  });

  it("keeps to the round as for a unit", () => {
    const late = { ...context, now: "2028-01-01T00:00:00.000Z" };
    expect(whyNot(actors.county, "submit", at("draft", filled), late)?.code).toBe("round_not_open");
  });
});

describe("scope", () => {
  it.each([
    ["another unit", { ...actors.unit, organisationId: "other" } as Actor, at("draft"), "withdraw"],
    ["another county", { ...actors.county, organisationId: "other" } as Actor, at("in_review.county"), "recommend"],
    ["a county, of a draft never submitted", actors.county, at("draft"), "recommend"],
    ["a county, of one without a body", actors.county, at("in_review.county", { bodyId: null }), "recommend"],
    ["the city, of what has not reached it", actors.city, at("in_review.county"), "decline"],
    ["an administrator", actors.admin, at("in_review.city"), "decline"],
  ] as const)("hides the nomination from %s", (_who, actor, nomination, verb) => {
    expect(whyNot(actor, verb, nomination, context)).toEqual({ code: "not_found" });
  });
});

describe("a stage that has begun", () => {
  it("can no longer be recalled or begun, and refuses nothing else", () => {
    for (const position of positionKeys) {
      for (const role of roles) {
        for (const verb of verbs) {
          const fresh = whyNot(actors[role], verb, at(position), context)?.code ?? "may";
          const begun = whyNot(actors[role], verb, at(position, { begun: true }), context)?.code ?? "may";
          const state = fresh === "may" || fresh === "not_your_role";
          expect(begun).toBe(state && (verb === "recall" || verb === "begin") ? "already_begun" : fresh);
        }
      }
    }
  });
});

describe("two stages in one person's hands", () => {
  it.each([
    ["county", "in_review.county", "recommend"],
    ["city", "in_review.city", "propose"],
    ["publication", "in_review.publication", "announce"],
    ["publication", "cleared", "release"],
  ] as const)("are refused to %s at %s on %s", (role, position, verb) => {
    for (const stage of stages) {
      const hands = [{ personId: `at-${role}`, stage }];
      const refusal = stage === role ? null : { code: "two_stages", stage };
      expect(whyNot(actors[role], verb, at(position, { hands }), context)).toEqual(refusal);
    }
  });

  it("leave another person of the same stage free", () => {
    const hands = [{ personId: "someone-else", stage: "city" }] as const;
    expect(whyNot(actors.county, "recommend", at("in_review.county", { hands }), context)).toBeNull();
  });

  it("are told only to whom the verb belongs", () => {
    const hands = [{ personId: "at-city", stage: "publication" }] as const;
    expect(whyNot(actors.city, "announce", at("in_review.publication", { hands }), context)).toEqual({
      code: "not_your_role",
    });
  });
});

describe("time", () => {
  const on = (now: string): PermissionContext => ({ ...context, now });
  const { opensAt, closesAt } = context.round;

  it.each([
    ["2026-12-08T00:59:59.999Z", "round_not_open"],
    ["2026-12-08T01:00:00.000Z", undefined],
    ["2027-01-09T09:59:59.999Z", undefined],
    ["2027-01-09T10:00:00.000Z", "round_not_open"],
  ])("lets a draft be submitted while the round is open: at %s %s", (now, code) => {
    const refusal = whyNot(actors.unit, "submit", at("draft"), on(now));
    expect(refusal).toEqual(code === undefined ? null : { code, opensAt, closesAt });
  });

  it.each(["returned.county", "returned.city"] as const)(
    "lets one at %s be submitted to the end of its own day in Shanghai",
    (position) => {
      const deadline = "2027-01-12T16:00:00.000Z";
      expect(whyNot(actors.unit, "submit", at(position), on("2027-01-12T15:59:59.999Z"))).toBeNull();
      expect(whyNot(actors.unit, "submit", at(position), on(deadline))).toEqual({ code: "deadline_passed", deadline });
    },
  );

  it("falls back to the round's close where a return names no day", () => {
    const nomination = at("returned.county", { resubmitBy: null });
    expect(whyNot(actors.unit, "submit", nomination, context)).toBeNull();
    expect(whyNot(actors.unit, "submit", nomination, on(closesAt))).toEqual({
      code: "deadline_passed",
      deadline: closesAt,
    });
  });

  it("lets a first submission be recalled until the round closes, whatever an older return said", () => {
    const nomination = at("in_review.county", { origin: "draft", resubmitBy: "2027-01-20" });
    expect(whyNot(actors.unit, "recall", nomination, on("2027-01-09T09:59:59.999Z"))).toBeNull();
    expect(whyNot(actors.unit, "recall", nomination, on(closesAt))).toEqual({
      code: "deadline_passed",
      deadline: closesAt,
    });
  });

  it("lets a resubmission be recalled until the end of the day named by its return", () => {
    const nomination = at("in_review.county", { origin: "returned.city", resubmitBy: "2027-01-20" });
    const deadline = "2027-01-20T16:00:00.000Z";
    expect(whyNot(actors.unit, "recall", nomination, on("2027-01-20T15:59:59.999Z"))).toBeNull();
    expect(whyNot(actors.unit, "recall", nomination, on(deadline))).toEqual({ code: "deadline_passed", deadline });
  });

  it("keeps no stage and no withdrawal waiting for the round", () => {
    const late = on("2028-01-01T00:00:00.000Z");
    expect(whyNot(actors.unit, "withdraw", at("draft"), late)).toBeNull();
    expect(whyNot(actors.county, "recommend", at("in_review.county"), late)).toBeNull();
    expect(whyNot(clock, "clear", at("on_notice"), late)).toBeNull();
  });

  it("lets a late pass stand in for an earlier end, to its own moment, for submitting and recalling alike", () => {
    const until = "2027-01-20T10:00:00.000Z";
    const late = (now: string): PermissionContext => ({ ...on(now), latePassUntil: until });
    const draft = at("draft");
    const returned = at("returned.county");
    const again = at("in_review.county");
    const back = at("in_review.county", { origin: "returned.city", resubmitBy: "2027-01-12" });
    for (const [verb, nomination] of [
      ["submit", draft],
      ["submit", returned],
      ["recall", again],
      ["recall", back],
    ] as const) {
      expect(whyNot(actors.unit, verb, nomination, late("2027-01-20T09:59:59.999Z"))).toBeNull();
      expect(whyNot(actors.unit, verb, nomination, late(until))).not.toBeNull();
    }
    expect(whyNot(actors.unit, "submit", draft, late(until))).toEqual({
      code: "round_not_open",
      opensAt,
      closesAt: until,
    });
    expect(whyNot(actors.unit, "submit", draft, late("2026-12-01T00:00:00.000Z"))?.code).toBe("round_not_open");
  });

  it("takes nothing away by a late pass that ends before the round or the return does", () => {
    const early = { ...context, latePassUntil: "2027-01-08T03:00:00.000Z" };
    expect(submissionEnd(at("draft"), early)).toBe(closesAt);
    expect(submissionEnd(at("returned.city"), early)).toBe("2027-01-12T16:00:00.000Z");
    expect(submissionEnd(at("draft"), { ...context, latePassUntil: null })).toBe(closesAt);
  });
});
