import { awardTypes } from "@/domain/award-types";
import type { EarlierHonour } from "@/domain/eligibility";
import type { FormDraft } from "@/domain/nomination";
import type { ReviewRecord } from "@/domain/review-desk";
import { wholeNumberIn } from "@/domain/text";
import { thousands } from "@/domain/thousands";
import { earlierLabels } from "./labels";

type Share = { readonly women: number; readonly staff: number; readonly percent: number };

function shareOf({ staffTotal, staffWomen }: FormDraft): Share | null {
  const [staff, women] = [wholeNumberIn(staffTotal), wholeNumberIn(staffWomen)];
  if (staff === null || women === null || staff === 0 || women > staff) return null;
  return { women, staff, percent: (100 * women) / staff };
}

/** The share of women that the round asks of this award. */
function thresholdOf({ round: { rules }, nomination }: ReviewRecord): number | null {
  const asked = rules.filter(({ award }) => award === null || award === nomination.award);
  const [percent] = asked.flatMap(({ parameters }) => (parameters.kind === "women_share" ? [parameters.percent] : []));
  return percent ?? null;
}

const earlier = ({ award, level, year }: EarlierHonour): string =>
  `${earlierLabels[level]}${awardTypes[award].label}（${year === null ? "年份待核" : `${year}年`}）`;

/** The figures that a reviewer looks at first. */
export function KeyFacts({ record }: { readonly record: ReviewRecord }) {
  const { nomination, earlierHonours: honours, siblings } = record;
  const share = shareOf(nomination.form);
  return (
    <section className="panel" aria-label="要点">
      <dl className="kv">
        <div>
          <dt>女性占比</dt>
          <dd>
            {share === null ? "未填全" : `${share.percent.toFixed(1)}%`}{" "}
            {share === null ? null : (
              <small>
                {thousands(share.women)} / {thousands(share.staff)}
              </small>
            )}
          </dd>
        </div>
        <Margin share={share} threshold={thresholdOf(record)} />
        <div>
          <dt>曾获</dt>
          <dd className="kv__text">{honours.length === 0 ? "本榜没有记录" : honours.map(earlier).join("；")}</dd>
        </div>
        <div>
          <dt>同单位报到这里</dt>
          <dd>
            {siblings} <small>件</small>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Margin({ share, threshold }: { readonly share: Share | null; readonly threshold: number | null }) {
  const margin = share === null || threshold === null ? null : share.percent - threshold;
  return (
    <div>
      <dt>{margin !== null && margin < 0 ? "低于门槛" : "高出门槛"}</dt>
      {margin === null ? (
        <dd className="kv__text">{threshold === null ? "没有设门槛" : "算不出"}</dd>
      ) : (
        <dd>
          {Math.abs(margin).toFixed(1)} <small>个百分点</small>
        </dd>
      )}
    </div>
  );
}
