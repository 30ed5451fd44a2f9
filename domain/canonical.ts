import type { AwardKey } from "./award-types";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/**
 * One text for one value, to be hashed: keys in the order of their UTF-16 units, no white space, numbers and strings as
 * ECMAScript writes them (RFC 8785).
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}

/** A line of a list of collectives to be honoured; `versionSha256` is the hash of the text that was decided on. */
type DecidedEntry = {
  readonly ordinal: number;
  readonly award: AwardKey;
  readonly fullName: string;
  readonly bodyName: string;
  readonly versionSha256: string;
};

/** A list as the meeting decided it. `round` is the round's year, the meeting's date a day YYYY-MM-DD. */
export type DecidedList = {
  readonly round: number;
  readonly meeting: { readonly number: string; readonly date: string };
  readonly entries: readonly DecidedEntry[];
};

/** The content of a list that its hash stands for, entries in the order of their ordinals, and nothing else. */
export function listContent({ round, meeting, entries }: DecidedList): string {
  const ordered = [...entries].sort((one, other) => one.ordinal - other.ordinal);
  return canonicalJson({
    round,
    meeting: { number: meeting.number, date: meeting.date },
    entries: ordered.map(({ ordinal, award, fullName, bodyName, versionSha256 }) => ({
      ordinal,
      award,
      fullName,
      bodyName,
      versionSha256,
    })),
  });
}
