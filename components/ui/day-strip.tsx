export type StripDay = {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly kind: "working" | "rest";
  /** Number of the working day, from 1; null for a day of rest. */
  readonly ordinal: number | null;
};

const dayOf = (day: string): number => Number(day.slice(8, 10));
const monthOf = (day: string): number => Number(day.slice(5, 7));

const kindOf = (strip: StripDay, today: string): string => {
  if (strip.day === today && strip.kind === "working") return "is-today";
  if (strip.kind === "rest") return "is-rest";
  return strip.day < today ? "is-past" : "";
};

const wordOf = (strip: StripDay, today: string): string => {
  if (strip.day === today) return "今天";
  return strip.ordinal === null ? "休" : `第${strip.ordinal}日`;
};

/** A span of days, working days counted and days of rest hatched. */
export function DayStrip({
  days,
  today,
  label,
}: {
  readonly days: readonly StripDay[];
  readonly today: string;
  readonly label: string;
}) {
  return (
    <ol className="daystrip" aria-label={label}>
      {days.map((strip, index) => {
        const isToday = strip.day === today;
        const namesMonth = index === 0 || dayOf(strip.day) === 1;
        return (
          <li
            key={strip.day}
            className={kindOf(strip, today)}
            {...(isToday ? { "aria-current": "date" as const } : {})}
          >
            <b>
              {namesMonth ? <span className="m">{monthOf(strip.day)}月</span> : null}
              {dayOf(strip.day)}
              {namesMonth ? <span className="m">日</span> : null}
            </b>
            {strip.kind === "working" && !isToday ? (
              <span className="d">{wordOf(strip, today)}</span>
            ) : (
              wordOf(strip, today)
            )}
          </li>
        );
      })}
    </ol>
  );
}
