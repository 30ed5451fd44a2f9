/** A day that is not what its weekday says: a statutory holiday, or a weekend worked instead. */
export type SpecialDay = {
  readonly day: string;
  readonly kind: "holiday" | "workday";
  readonly name: string;
  readonly provisional: boolean;
};
