const perMillimetre = 72 / 25.4;

/** Points of so many millimetres. */
export const points = (millimetres: number): number => millimetres * perMillimetre;
/** Twentieths of a point of so many millimetres. */
export const twips = (millimetres: number): number => Math.round(20 * points(millimetres));

/** GB/T 9704: A4 with a type area of 156 × 225 mm, 22 lines of 28 characters of 16 pt. Lengths in millimetres. */
export const page = {
  width: 210,
  height: 297,
  top: 37,
  right: 26,
  bottom: 35,
  left: 28,
  areaWidth: 156,
  areaHeight: 225,
  lines: 22,
  characters: 28,
} as const;

/** Widths of the form's six columns in millimetres: the first holds labels of six characters. */
export const formColumns: readonly number[] = [31, 25, 25, 25, 25, 25];

/** Sizes in points: 二号, 三号, 四号, 小四, 小五. */
export const size = { title: 22, body: 16, folio: 14, form: 12, small: 9 } as const;

/** Points from line to line and from character to character of the text. */
export const pitch = {
  line: points(page.areaHeight) / page.lines - 0.02,
  character: points(page.areaWidth) / page.characters - 0.005,
} as const;
