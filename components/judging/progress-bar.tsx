export type ProgressBarProps = { readonly done: number; readonly all: number; readonly words: string };

/** How much of something is done, in words and as a bar. */
export function ProgressBar({ done, all, words }: ProgressBarProps) {
  return (
    <div className="jprog">
      <span>{words}</span>
      <span className="jprog__bar" aria-hidden="true">
        <i style={{ inlineSize: `${all === 0 ? 0 : Math.round((100 * done) / all)}%` }} />
      </span>
    </div>
  );
}
