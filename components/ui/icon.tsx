const paths = {
  arrow: "M4 10h12M11.5 5.5 16 10l-4.5 4.5",
  check: "M4 10.5 8.2 14.7 16 6.2",
  back: "M4 8h8a4 4 0 0 1 0 8H8M7.2 4.4 3.6 8l3.6 3.6",
  cross: "M5 5l10 10M15 5 5 15",
  document: "M5 2.8h6.2L15 6.6v10.6H5zM11 3v4h4",
  warning: "M10 3.2 17.6 16.4H2.4zM10 8v4M10 14.1v.4",
  info: "M17.2 10A7.2 7.2 0 1 1 2.8 10a7.2 7.2 0 0 1 14.4 0zM10 9v5M10 6.2v.4",
  search: "M14.1 8.8a5.3 5.3 0 1 1-10.6 0 5.3 5.3 0 0 1 10.6 0zM12.8 12.8l4 4",
  list: "M3 5.5h14M3 10h14M3 14.5h14",
  down: "M4.5 7.5 10 13l5.5-5.5",
  up: "M4.5 12.5 10 7l5.5 5.5",
  grid: "M3.5 3.5h5.2v5.2H3.5zM11.3 3.5h5.2v5.2h-5.2zM3.5 11.3h5.2v5.2H3.5zM11.3 11.3h5.2v5.2h-5.2z",
  print: "M5.5 7V3.2h9V7M5.5 14H3V7.2h14V14h-2.5M5.5 11.6h9v5.2h-9z",
  plus: "M10 4v12M4 10h12",
  minus: "M5 10h10",
  eye: "M2.2 10S5 4.8 10 4.8 17.8 10 17.8 10 15 15.2 10 15.2 2.2 10 2.2 10zM12.3 10a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0z",
  grip: "M7 5v.1M13 5v.1M7 10v.1M13 10v.1M7 15v.1M13 15v.1",
  bin: "M3.5 5.5h13M8 5.2V3.2h4v2M5.2 5.5l.8 11.3h8l.8-11.3M8.4 8.6v5.2M11.6 8.6v5.2",
  upload: "M10 13V3.5M5.8 7.4 10 3.2l4.2 4.2M3.5 16.8h13",
  download: "M10 3v9.5M5.8 8.6 10 12.8l4.2-4.2M3.5 16.8h13",
  clock: "M17.2 10A7.2 7.2 0 1 1 2.8 10a7.2 7.2 0 0 1 14.4 0zM10 5.8V10l3 2",
  lock: "M4.5 9h11v7.8h-11zM6.8 9V6.2a3.2 3.2 0 0 1 6.4 0V9",
} as const;

export type IconName = keyof typeof paths;

/** A decorative line icon; the words beside it carry the meaning. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="ic"
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "grip" ? 2.4 : 1.6}
      strokeLinecap="square"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
