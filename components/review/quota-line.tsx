import type { ReviewRecord } from "@/domain/review-desk";
import { Icon } from "../ui/icon";

const words = {
  county: { title: "不超过推荐名额", after: "推荐后" },
  city: { title: "不超过全市名额", after: "列入后" },
} as const;

/** How many places are taken once this nomination is passed on. */
export function QuotaLine({ record }: { readonly record: ReviewRecord }) {
  const { quota, holdsPlace, stage, nomination } = record;
  if (quota === null || (!holdsPlace && nomination.position !== `in_review.${stage}`)) return null;
  const after = quota.used + (holdsPlace ? 0 : 1);
  const fits = after <= quota.places;
  const { title, after: once } = words[stage];
  const figures = fits
    ? `${holdsPlace ? "本件已占名额，已用" : once}${after} / ${quota.places}`
    : `已用${quota.used} / ${quota.places}，没有名额了`;
  return (
    <li className={fits ? "ok" : "bad"}>
      <Icon name={fits ? "check" : "cross"} size={20} />
      <div>
        <b>
          {title}
          <span>{fits ? "符合" : "不符合"}</span>
        </b>
        <p className="fml">{figures}</p>
      </div>
    </li>
  );
}
