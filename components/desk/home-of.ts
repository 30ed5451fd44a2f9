import type { Role } from "@/domain/actor";

/** The address of a role's own desk, or null where it has none. */
export function homeOf(role: Role): "/nominations" | "/review" | "/publication" | "/judging" | null {
  switch (role) {
    case "unit":
      return "/nominations";
    case "county":
    case "city":
      return "/review";
    case "publication":
      return "/publication";
    case "judge":
      return "/judging";
    default:
      return null;
  }
}
