import { and, eq, gt, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/domain/actor";
import { nominations } from "../schema/nominations";

/** The scope as a condition on nominations; a test proves that it agrees with `covers`. */
export function within(scope: Scope): SQL | undefined {
  switch (scope.kind) {
    case "unit":
      return eq(nominations.organisationId, scope.organisationId);
    case "body":
      return and(
        eq(nominations.bodyId, scope.organisationId),
        or(gt(nominations.submissions, 0), eq(nominations.filledBy, scope.organisationId)),
      );
    case "city":
      return sql`${nominations.reachedCity}`;
    case "due":
      return inArray(nominations.status, ["on_notice", "cleared", "honoured"]);
    case "none":
      return sql`false`;
  }
}
