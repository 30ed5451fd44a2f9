import type { Role } from "@/domain/actor";

export type RailPlace = {
  readonly href:
    | "/nominations"
    | "/review"
    | "/review/ranking"
    | "/review/consultations"
    | "/review/judges"
    | "/review/meetings"
    | "/review/recusals"
    | "/judging"
    | "/publication"
    | "/desk"
    | "/notifications"
    | "/admin/mail";
  readonly label: string;
};

const told: RailPlace = { href: "/notifications", label: "通知" };
const review: RailPlace = { href: "/review", label: "审核" };
const recusals: RailPlace = { href: "/review/recusals", label: "回避" };
const plain: readonly RailPlace[] = [{ href: "/desk", label: "工作" }];

const places: Readonly<Record<Role, readonly RailPlace[]>> = {
  unit: [{ href: "/nominations", label: "申报" }, told],
  county: [
    review,
    { href: "/review/consultations", label: "征询" },
    { href: "/review/ranking", label: "排序" },
    recusals,
    told,
  ],
  city: [
    review,
    { href: "/review/judges", label: "评审" },
    { href: "/review/ranking", label: "比选" },
    { href: "/review/meetings", label: "会议" },
    recusals,
  ],
  publication: [{ href: "/publication", label: "发布" }, recusals],
  judge: [{ href: "/judging", label: "评分" }],
  admin: [...plain, { href: "/admin/mail", label: "邮件" }],
  security: plain,
  auditor: plain,
  clock: plain,
  department: plain,
};

/** What the rail of a role's desk leads to. */
export const railPlaces = (role: Role): readonly RailPlace[] => places[role];
