import { type AwardKey, awardKeys } from "@/domain/award-types";

type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

const all = (search: Search, key: string): readonly string[] => {
  const value = search[key];
  const values = value === undefined || typeof value === "string" ? [value ?? ""] : value;
  return values.flatMap((text) => text.split(",")).filter((text) => text !== "");
};

/** What the address of a new meeting says: the line of an award or of a scenario, or these nominations; after which meeting. */
export type MeetingQuery = {
  readonly award: AwardKey | null;
  readonly ids: readonly string[];
  readonly scenarioId: string | null;
  readonly after: string | null;
};

export const meetingQuery = (search: Search): MeetingQuery => ({
  award: awardKeys.find((known) => all(search, "award").includes(known)) ?? null,
  ids: all(search, "ids"),
  scenarioId: all(search, "scenario")[0] ?? null,
  after: all(search, "after")[0] ?? null,
});
