import type { Role } from "./actor";
import type { Grounds } from "./grounds";
import type { Remark } from "./nomination";
import type { PositionKey, Verb } from "./workflow";

/** One step of a nomination's history. Persons are shown by their role and organisation, never by name. */
export type Move = {
  readonly version: number;
  readonly verb: Verb;
  readonly from: PositionKey;
  readonly to: PositionKey;
  readonly role: Role;
  readonly organisationName: string | null;
  readonly at: string;
  readonly note: string;
  readonly remarks: readonly Remark[];
  /** How many of the remarks could have been made at an earlier return. */
  readonly lateRemarks: number;
  /** What a decline was based on; null for every other verb. */
  readonly grounds: Grounds | null;
  readonly submission: number;
};

const unitVerbs: readonly Verb[] = ["submit", "recall", "withdraw"];

/** Whether a body took this step in place of the unit that it fills in for (代填). */
export const isInPlaceOfUnit = ({ role, verb }: Pick<Move, "role" | "verb">): boolean =>
  role === "county" && unitVerbs.includes(verb);
