export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg className="mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" fill="var(--c-seal)" />
      <path
        d="M7.2 24.5V10.2H24.8V22.2c0 1.4-.7 2.3-2.2 2.3h-2.1"
        fill="none"
        stroke="var(--c-on-mark)"
        strokeWidth="2.3"
      />
      <path d="M16 4.6V32" stroke="var(--c-on-mark)" strokeWidth="2.9" />
    </svg>
  );
}
