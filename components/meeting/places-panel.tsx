import type { PlacesAfter } from "@/domain/agenda";
import { awardTypes } from "@/domain/award-types";

const share = (count: number, places: number): string => `${places === 0 ? 0 : Math.min(100, (100 * count) / places)}%`;

/** 名额12个，已列入名单2个，本次通过3个，还剩7个 */
export const placesWords = ({ places, used, adopted, left }: PlacesAfter): string =>
  `名额${places}个，已列入名单${used}个，本次通过${adopted}个，${left < 0 ? `超出${-left}个` : `还剩${left}个`}`;

/** The places of each award: taken by lists, by what this meeting has adopted, and left. */
export function PlacesBars({ places }: { readonly places: readonly PlacesAfter[] }) {
  return (
    <ul className="mplaces">
      {places.map((one) => (
        <li key={one.award} className={one.left < 0 ? "is-over" : undefined}>
          <b>{awardTypes[one.award].label}</b>
          <span className="mplaces__bar" aria-hidden="true">
            <i className="is-used" style={{ width: share(one.used, one.places) }} />
            <i className="is-now" style={{ width: share(one.adopted, one.places) }} />
          </span>
          <span className="num">{placesWords(one)}</span>
        </li>
      ))}
    </ul>
  );
}
