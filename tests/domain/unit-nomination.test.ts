import { describe, expect, it } from "vitest";
import type { Move } from "@/domain/move";
import { emptyForm, type Nomination } from "@/domain/nomination";
import { shownToUnit } from "@/domain/unit-nomination";
import { type PositionKey, positionKeys, positionOf, type Verb } from "@/domain/workflow";

const at = (position: PositionKey): Nomination => ({
  organisationId: "unit",
  bodyId: "body",
  submissions: 1,
  reachedCity: true,
  status: positionOf(position).status,
  id: "nomination",
  version: 5,
  roundId: "round",
  award: "red_banner",
  title: "某产科",
  position,
  begun: false,
  origin: "draft",
  receiptNumber: "LLJG-S-2027-0001",
  form: emptyForm,
  remarks: [],
  resubmitBy: null,
  hands: [{ personId: "someone", stage: "city" }],
  filledBy: "body",
  filledByPersons: ["someone"],
  updatedAt: "2027-01-30T00:00:00.000Z",
});

const move = (verb: Verb, from: PositionKey, to: PositionKey, at: string): Move => ({
  version: 1,
  verb,
  from,
  to,
  role: "city",
  organisationName: "某市妇联",
  at,
  note: "",
  remarks: [],
  lateRemarks: 0,
  grounds: null,
  submission: 1,
});

const recommended = move("recommend", "in_review.county", "in_review.city", "2027-01-12T00:00:00.000Z");
const proposed = move("propose", "in_review.city", "in_review.publication", "2027-01-20T00:00:00.000Z");
const declined = move("decline", "in_review.city", "declined.city", "2027-01-20T00:00:00.000Z");
const announced = move("announce", "in_review.publication", "on_notice", "2027-02-04T00:00:00.000Z");
const cleared = move("clear", "on_notice", "cleared", "2027-02-10T00:00:00.000Z");

describe("a nomination as its unit sees it", () => {
  it("is one and the same before the notice, whatever the city has decided", () => {
    const waiting = shownToUnit({ ...at("in_review.city"), begun: true }, [recommended], false);
    expect(shownToUnit(at("in_review.publication"), [proposed, recommended], false)).toEqual(waiting);
    expect(shownToUnit(at("declined.city"), [declined, recommended], false)).toEqual(waiting);
    expect(waiting.nomination).toMatchObject({
      position: "in_review.city",
      status: "in_review",
      updatedAt: recommended.at,
    });
  });

  it("shows the decline and its step once the notice is open", () => {
    const { nomination, moves } = shownToUnit(at("declined.city"), [declined, recommended], true);
    expect(nomination).toMatchObject({ position: "declined.city", status: "declined", updatedAt: declined.at });
    expect(moves.map(({ verb }) => verb)).toEqual(["decline", "recommend"]);
  });

  it("is on notice until it is honoured, and its steps name no position that it does not see", () => {
    const { nomination, moves } = shownToUnit(at("cleared"), [cleared, announced, proposed], true);
    expect(nomination).toMatchObject({ position: "on_notice", status: "on_notice" });
    expect(moves).toEqual([{ ...announced, from: "in_review.city" }]);
  });

  it("names nobody who has acted on it", () => {
    for (const position of positionKeys) expect(shownToUnit(at(position), [], true).nomination.hands).toEqual([]);
  });

  it("keeps its own time of change while it is a draft, or without a step to show", () => {
    expect(shownToUnit(at("draft"), [recommended], false).nomination.updatedAt).toBe(at("draft").updatedAt);
    expect(shownToUnit(at("on_notice"), [], true).nomination.updatedAt).toBe(at("on_notice").updatedAt);
  });
});
