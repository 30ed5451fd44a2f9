import type { Organisation } from "@/db/queries/organisations";
import type { PublicBody } from "@/domain/publication";

/** A recommending body as the public knows it: a county federation stands for its county, a system for none. */
export const publicBody = ({ kind, name, divisionCode, divisionName }: Organisation): PublicBody => ({
  name,
  county:
    kind === "county_federation" && divisionCode && divisionName ? { code: divisionCode, name: divisionName } : null,
});
