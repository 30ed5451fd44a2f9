import { type AwardKey, awardTypes } from "@/domain/award-types";
import type { Quota } from "@/domain/round";

export type QuotaMetersProps = {
  readonly quotas: readonly Quota[];
  /** The award that a decision now in hand would take a place of. */
  readonly inHand: AwardKey | null;
};

const mostCells = 20;

/** Places taken of each award: solid taken, hatched after this decision, empty left. */
export function QuotaMeters({ quotas, inHand }: QuotaMetersProps) {
  if (quotas.length === 0) return null;
  return (
    <>
      <ul className="qm" aria-label="推荐名额">
        {quotas.map((quota) => (
          <QuotaMeter key={quota.award} quota={quota} taking={inHand === quota.award && quota.used < quota.places} />
        ))}
      </ul>
      <p className="qm__key">{inHand === null ? "实格已占用" : "实格已占用，斜纹为本件办理后"}</p>
    </>
  );
}

function QuotaMeter({ quota: { award, places, used }, taking }: { readonly quota: Quota; readonly taking: boolean }) {
  const full = used >= places;
  return (
    <li className={full ? "is-full" : undefined}>
      <span>{awardTypes[award].label}</span>
      {places <= mostCells ? (
        <span className="qm__bar" aria-hidden="true">
          {Array.from({ length: places }, (_, at) => (
            <i key={at} className={at < used ? "u" : taking && at === used ? "p" : ""} />
          ))}
        </span>
      ) : (
        <span className="qm__bar qm__bar--long" aria-hidden="true">
          <i className="u" style={{ inlineSize: `${(100 * Math.min(used, places)) / places}%` }} />
          {taking ? <i className="p" style={{ inlineSize: `${100 / places}%` }} /> : null}
        </span>
      )}
      <b>
        {used} / {places}
        {full ? <small>{used > places ? "超出" : "用完"}</small> : null}
      </b>
    </li>
  );
}
