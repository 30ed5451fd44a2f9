import type { Nomination } from "@/domain/nomination";
import { may, type PermissionContext } from "@/domain/permission";
import type { Verb } from "@/domain/workflow";

/** Whether the nomination's own unit may carry out a verb now, asked of the same function as the server asks. */
export const unitMay = (verb: Verb, nomination: Nomination, context: PermissionContext): boolean =>
  may({ role: "unit", personId: "", organisationId: nomination.organisationId }, verb, nomination, context);
