import type { Role } from "@/domain/actor";

export type RailPlace = {
  readonly href: "/nominations" | "/review" | "/publication" | "/desk" | "/notifications" | "/admin/mail";
  readonly label: string;
};

const told: RailPlace = { href: "/notifications", label: "通知" };
const review: readonly RailPlace[] = [{ href: "/review", label: "审核" }];
const plain: readonly RailPlace[] = [{ href: "/desk", label: "工作" }];

const places: Readonly<Record<Role, readonly RailPlace[]>> = {
  unit: [{ href: "/nominations", label: "申报" }, told],
  county: [...review, told],
  city: review,
  publication: [{ href: "/publication", label: "发布" }],
  judge: plain,
  admin: [...plain, { href: "/admin/mail", label: "邮件" }],
  security: plain,
  auditor: plain,
  clock: plain,
};

/** What the rail of a role's desk leads to. */
export const railPlaces = (role: Role): readonly RailPlace[] => places[role];
