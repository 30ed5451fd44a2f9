/** The values with this one added, or without it where it was among them. */
export const toggled = <T extends string>(values: readonly T[], value: T): readonly T[] =>
  values.includes(value) ? values.filter((kept) => kept !== value) : [...values, value];
