import type { Role } from "@/domain/actor";

export type RailPlace = {
  readonly href: "/nominations" | "/review" | "/publication" | "/desk";
  readonly label: string;
};

const review: readonly RailPlace[] = [{ href: "/review", label: "审核" }];
const plain: readonly RailPlace[] = [{ href: "/desk", label: "工作" }];

const places: Readonly<Record<Role, readonly RailPlace[]>> = {
  unit: [{ href: "/nominations", label: "申报" }],
  county: review,
  city: review,
  publication: [{ href: "/publication", label: "发布" }],
  judge: plain,
  admin: plain,
  security: plain,
  auditor: plain,
  clock: plain,
};

/** What the rail of a role's desk leads to. */
export const railPlaces = (role: Role): readonly RailPlace[] => places[role];
