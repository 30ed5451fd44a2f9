const cells = (from: number, to: number, columns: number, cell: number, gap: number): string => {
  let path = "";
  for (let index = from; index < to; index += 1) {
    const x = (index % columns) * (cell + gap);
    const y = Math.floor(index / columns) * (cell + gap);
    path += `M${x} ${y}h${cell}v${cell}h-${cell}z`;
  }
  return path;
};

export type UnitChartProps = {
  readonly total: number;
  readonly marked: number;
  readonly label: string;
  readonly columns?: number;
  readonly cell?: number;
  readonly gap?: number;
};

/** One cell a person, the marked ones first; for at most 300. */
export function UnitChart({ total, marked, label, columns = 15, cell = 13, gap = 3 }: UnitChartProps) {
  const width = Math.min(columns, total) * (cell + gap) - gap;
  const height = Math.ceil(total / columns) * (cell + gap) - gap;
  return (
    <svg
      className="unitchart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <path className="off" d={cells(marked, total, columns, cell, gap)} />
      <path className="on" d={cells(0, marked, columns, cell, gap)} />
    </svg>
  );
}
