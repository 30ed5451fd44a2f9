import type { CSSProperties } from "react";

export type ShareBarProps = {
  /** Per cent. */
  readonly share: number;
  /** Per cent at which the tick stands; none without it. */
  readonly threshold?: number | null;
  readonly label: string;
  readonly width?: string;
};

export function ShareBar({ share, threshold = null, label, width }: ShareBarProps) {
  const style: CSSProperties & Record<"--p" | "--min", string> = {
    "--p": `${share}%`,
    "--min": `${threshold ?? 0}%`,
    ...(width === undefined ? {} : { width }),
  };
  return (
    <span
      className={threshold === null ? "sharebar sharebar--plain" : "sharebar"}
      style={style}
      role="img"
      aria-label={label}
    >
      <i />
    </span>
  );
}
