import type { CSSProperties } from "react";
import { type RollCounts, type RollLevel, rollLevels } from "@/domain/honour";
import { levelLabels } from "./labels";

const bars: Readonly<Record<RollLevel, string>> = { national: "g", province: "s", city: "t", county: "x" };
const fullHeight = 128;
const mostYears = 8;

type Year = {
  readonly year: number | null;
  readonly counts: Readonly<Record<RollLevel, number>>;
  readonly total: number;
};

const yearsOf = (byYear: RollCounts["byYear"]): readonly Year[] => {
  const years = [...new Set(byYear.map(({ year }) => year))].sort((a, b) => (a ?? 9999) - (b ?? 9999));
  return years.map((year) => {
    const of = (level: RollLevel) =>
      byYear
        .filter((entry) => entry.year === year && entry.level === level)
        .reduce((total, { count }) => total + count, 0);
    const counts = { national: of("national"), province: of("province"), city: of("city"), county: of("county") };
    return { year, counts, total: rollLevels.reduce((total, level) => total + counts[level], 0) };
  });
};

/** Honours by year in stacked bars; the unknown year stands last. */
export function YearBars({ byYear }: { readonly byYear: RollCounts["byYear"] }) {
  const years = yearsOf(byYear).slice(-mostYears);
  if (years.length === 0) return null;
  const unit = Math.min(12, fullHeight / Math.max(...years.map(({ total }) => total)));
  const levels = rollLevels.filter((level) => level !== "county" || years.some(({ counts }) => counts.county > 0));
  const columns: CSSProperties & Record<"--years", number> = { "--years": Math.max(7, years.length) };
  return (
    <>
      <ol className="years" aria-label="各年授予数" style={columns}>
        {years.map(({ year, counts, total }) => (
          <li key={year ?? "unknown"}>
            <span className="num">{total}个</span>
            {levels.map((level) => (
              <i key={level} className={bars[level]} style={{ height: `${counts[level] * unit}px` }} />
            ))}
            <b className="num">{year ?? "待核"}</b>
            <span className="vh">{levels.map((level) => `${levelLabels[level]}${counts[level]}个`).join("，")}</span>
          </li>
        ))}
      </ol>
      <p className="legend">
        {levels.map((level) => (
          <span key={level}>
            <i className={`k-${bars[level]}`} />
            {levelLabels[level]}
          </span>
        ))}
      </p>
    </>
  );
}
