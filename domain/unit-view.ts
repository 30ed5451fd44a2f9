import type { PositionKey, Verb } from "./workflow";

/** What a unit is shown of where its nomination stands; `city_review` is 市级评审中, at the city and at publication alike. */
export type UnitPosition =
  | "draft"
  | "in_review.county"
  | "city_review"
  | "returned.county"
  | "returned.city"
  | "on_notice"
  | "honoured"
  | "declined.county"
  | "declined.city"
  | "withdrawn";

/** The position as its unit sees it: a decline at the city shows once the notice is open, nothing shows honoured before the release. */
export function positionShownTo(position: PositionKey, noticeOpened: boolean): UnitPosition {
  switch (position) {
    case "in_review.city":
    case "in_review.publication":
      return "city_review";
    case "declined.city":
      return noticeOpened ? "declined.city" : "city_review";
    case "cleared":
      return "on_notice";
    default:
      return position;
  }
}

const unitStages = ["填报", "县级初审", "市级评审", "公示", "刊发"] as const;
export type StageState = "done" | "now" | "back" | "no" | "todo";
export type StageShown = { readonly title: (typeof unitStages)[number]; readonly state: StageState };

const reached: Readonly<Record<UnitPosition, readonly [count: number, state: StageState]>> = {
  draft: [0, "now"],
  "in_review.county": [1, "now"],
  "returned.county": [1, "back"],
  "declined.county": [1, "no"],
  city_review: [2, "now"],
  "returned.city": [2, "back"],
  "declined.city": [2, "no"],
  on_notice: [3, "now"],
  honoured: [4, "done"],
  withdrawn: [0, "no"],
};

/** The stage line on a unit's desk. What a unit withdrew stops at the first node. */
export function stagesShown(position: UnitPosition): readonly StageShown[] {
  const [count, state] = reached[position];
  return unitStages.map((title, index) => {
    if (index === count) return { title, state };
    return { title, state: index < count ? "done" : "todo" };
  });
}

/** Whether a step of its nomination's history, by its verb and the position it started from, is shown to the unit. */
export function isMoveShownToUnit(
  { verb, from }: { readonly verb: Verb; readonly from: PositionKey },
  { noticeOpened, released }: { readonly noticeOpened: boolean; readonly released: boolean },
): boolean {
  switch (verb) {
    case "propose":
      return false;
    case "send_back":
      return from !== "in_review.publication";
    case "decline":
      return from !== "in_review.city" || noticeOpened;
    case "reopen":
      return from !== "declined.city" || noticeOpened;
    case "clear":
      return released;
    default:
      return true;
  }
}
